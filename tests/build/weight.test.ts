import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { offerEngine } from '../../src/build/offer-engine.ts';
import {
  budgets,
  budgetKindOf,
  type Budget,
  inlineScriptBytes,
  requestsOf,
} from '../../src/build/wire.ts';
import { locales } from '../../src/i18n/locales.ts';
import { t } from '../../src/i18n/t.ts';
import { oneFilePath } from '../../src/logic/one-file.ts';
import { builtJson } from '../support/dist.ts';

interface Listed {
  readonly pages: readonly { readonly key: string; readonly url: string }[];
}
const { pages } = builtJson<Listed>('data/pages.json');
/** Words of the engine that no minifier changes. */
const engineMark = 'characters can be checked';
const sum = (numbers: readonly number[]) => numbers.reduce((all, bytes) => all + bytes, 0);

test.each(pages)('$url keeps within its budget', ({ key, url }) => {
  const kind = budgetKindOf(key);
  const budget: Budget = budgets[kind];
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
  expect(new Set(pages.map(({ key }) => budgetKindOf(key)))).toEqual(new Set(Object.keys(budgets)));
});

describe('rules and engine of the offer checker', () => {
  const own = pages.filter(({ key }) => key === 'check-offer').map(({ url }) => url);
  const read = (path: string) => readFileSync(`dist${path.replace(/\/$/, '/index.html')}`, 'utf8');

  test('are at most 25 kB together, compressed', async () => {
    const engine = await offerEngine();
    expect(engine).toContain(engineMark);
    for (const url of own) {
      const json = /<script type="application\/json">([^]*?)<\/script>/.exec(read(url))?.[1] ?? '';
      const { rules } = JSON.parse(json) as { rules: unknown };
      const bytes = brotliCompressSync(`${JSON.stringify(rules)}\n${engine}`).byteLength;
      expect(bytes, url).toBeGreaterThan(10_000);
      expect(bytes, url).toBeLessThanOrEqual(25_000);
    }
  });

  test('are loaded by its own pages and by no other', () => {
    const loading = pages.filter(({ url }) =>
      requestsOf('dist', url)
        .filter(({ kind }) => kind === 'html' || kind === 'script')
        .some(({ path }) => [engineMark, '"rules":{'].some((mark) => read(path).includes(mark))),
    );
    expect(loading.map(({ url }) => url).toSorted()).toEqual(own.toSorted());
  });

  test('stand in the copies of the whole site, once each', () => {
    for (const locale of locales) {
      const html = read(oneFilePath(t(locale).oneFile.name));
      expect(html.split(engineMark), locale).toHaveLength(2);
      expect(html.split('"rules":{'), locale).toHaveLength(2);
    }
  });
});
