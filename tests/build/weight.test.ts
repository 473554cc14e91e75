import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { budgetKindOf, heldTo, inlineScriptBytes, requestsOf } from '../../src/build/wire.ts';
import { builtJson } from '../support/dist.ts';

interface Listed {
  readonly pages: readonly { readonly key: string; readonly url: string }[];
}
const { pages } = builtJson<Listed>('data/pages.json');
const sum = (numbers: readonly number[]) => numbers.reduce((all, bytes) => all + bytes, 0);

test.each(pages)('$url keeps within its budget', ({ key, url }) => {
  const kind = budgetKindOf(key);
  const budget = heldTo[kind];
  const requests = requestsOf('dist', url);
  const html = readFileSync(`dist${url}index.html`, 'utf8');
  const list = requests.map(({ path, bytes }) => `${path} ${String(bytes)}`).join('\n');
  const scripts = requests.filter((request) => request.kind === 'script');

  expect(requests[0]?.bytes, `first HTML (${kind})`).toBeLessThanOrEqual(budget.html);
  expect(sum(requests.map(({ bytes }) => bytes)), list).toBeLessThanOrEqual(budget.all);
  expect(
    sum(scripts.map(({ bytes }) => bytes)) + inlineScriptBytes(html),
    'scripts',
  ).toBeLessThanOrEqual(budget.script);
});

test.each(pages.filter(({ key }) => budgetKindOf(key) === 'help'))(
  '$url carries its styles in itself, and no other file delays its first paint',
  ({ url }) => {
    const html = readFileSync(`dist${url}index.html`, 'utf8');
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).toContain('.prose');
    const blocking = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => !tag.includes('media="print"'));
    expect(blocking).toEqual([]);
    const scripts = [...html.matchAll(/<script[^>]+src="[^"]+"[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.filter((tag) => !/type="module"|\s(defer|async)\b/.test(tag))).toEqual([]);
  },
);

test('every kind of budget has pages', () => {
  expect(new Set(pages.map(({ key }) => budgetKindOf(key)))).toEqual(new Set(Object.keys(heldTo)));
});
