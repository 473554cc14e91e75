import { expect, test } from 'vitest';
import {
  dueForCheck,
  notReviewed,
  numbersWithoutSource,
  unusedFacts,
  unusedSources,
} from '../../src/data/fact-audit.ts';
import { loadFacts } from '../../src/data/load-facts.ts';
import { loadPages } from '../../src/data/load-pages.ts';

const facts = loadFacts('.');
const pages = loadPages('.', facts);

test('reader and law pages state no number without its source', () => {
  const faults = numbersWithoutSource('.', pages)
    .filter(({ strict }) => strict)
    .flatMap(({ file, numbers }) => numbers.map(({ where }) => `${file}: ${where}`));
  expect(
    faults,
    'Mend: put <Stat>, <Law> or <Cite> into the same paragraph or item, or say it without the number.',
  ).toEqual([]);
});

test('what is checked today is due in time, not before', () => {
  const soon = dueForCheck(facts, pages, '2026-11-24');
  expect(soon).toEqual([]);
  const later = dueForCheck(facts, pages, '2029-01-01');
  expect(new Set(later.map(({ kind }) => kind))).toEqual(
    new Set(['contact', 'statistic', 'law', 'page']),
  );
});

test('a reviewed page leaves the list of those to review', () => {
  const [first] = pages;
  if (!first) throw new Error('There are no pages.');
  expect(notReviewed([{ ...first, reviewer: undefined }])).toEqual([first.key]);
  expect(notReviewed([{ ...first, reviewer: { name: 'Sari', date: '2026-11-24' } }])).toEqual([]);
});

test('facts and sources that nothing names are found', () => {
  const bare = pages.map((page) => ({ ...page, names: { ...page.names, uses: [] } }));
  expect(unusedFacts(facts, bare).statistics).toHaveLength(facts.statistics.size);
  expect(unusedFacts(facts, pages).statistics.length).toBeLessThan(facts.statistics.size);
  expect(unusedSources(facts, bare).length).toBeGreaterThan(unusedSources(facts, pages).length);
});
