import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const text = readFileSync('docs/threat-model.md', 'utf8');
const sections = text
  .split(/^## /m)
  .slice(1)
  .map((section) => ({ watcher: section.split('\n')[0] ?? '', section }));

/** Cells of the promises in a section, without the head of the table. */
const promises = (section: string) =>
  section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, promise = '', guard = '']) => ({ promise, guard }));

const named = (cell: string) =>
  [...cell.matchAll(/`(tests\/[^`]+)`/g)].map(([, file]) => file ?? '');

describe.each(sections)('$watcher', ({ section }) => {
  test('says what is seen and what cannot be done', () => {
    expect(section).toMatch(/\*\*(They|It) (see|sees|could)\*\*/);
    expect(section).toContain('**We cannot**');
    expect(promises(section).length).toBeGreaterThan(0);
  });

  test.each(promises(section))('$promise: is guarded, or says why not', ({ guard }) => {
    if (named(guard).length === 0) expect(guard).toMatch(/^no test: .{15,}/);
    expect(named(guard).filter((file) => !existsSync(file))).toEqual([]);
  });
});

test('every kind of watcher is there', () => {
  expect(sections.length).toBeGreaterThanOrEqual(9);
  const watchers = sections.map(({ watcher }) => watcher).join(' ');
  for (const word of ['holds', 'glances', 'partner', 'Wi-Fi', 'spy', 'hosts', 'Search', 'govern']) {
    expect(watchers).toContain(word);
  }
});

test('tests of what is kept and sent are all named', () => {
  const all = new Set(named(text));
  for (const file of [
    'tests/e2e/every-page.spec.ts',
    'tests/e2e/nothing-kept.spec.ts',
    'tests/e2e/receipt.spec.ts',
    'tests/e2e/exit.spec.ts',
    'tests/build/privacy.test.ts',
    'tests/build/headers.test.ts',
    'tests/content/tab-titles.test.ts',
  ]) {
    expect(all).toContain(file);
  }
});
