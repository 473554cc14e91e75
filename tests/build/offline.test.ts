import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { packBudget, packBytes, packPages } from '../../src/build/offline-pack.ts';
import { requestsOf } from '../../src/build/wire.ts';
import { offerSamplesPath } from '../../src/logic/offer-samples.ts';
import { packKeys } from '../../src/logic/offline-pack.ts';
import { childrenOf, pathOf } from '../../src/i18n/routes.ts';
import { locales } from '../../src/i18n/locales.ts';

const worker = readFileSync('dist/sw.js', 'utf8');
/** Every address in the worker's list, with its revision. */
const entries = new Map(
  [...worker.matchAll(/\{"revision":(null|"\w+"),"url":"([^"]+)"\}/g)].map(
    ([, revision = '', url = '']) => [url, revision],
  ),
);

describe.each(locales)('the help pack (%s)', (lang) => {
  test('holds every help page, and every country for those who choose it', () => {
    const wanted = [...packKeys, ...childrenOf('get-help'), ...childrenOf('contacts-abroad')];
    for (const key of wanted) expect(entries.has(pathOf(key, lang)), key).toBe(true);
  });

  test('weighs no more than its budget, and the pages say how much', () => {
    const bytes = packBytes('dist', lang);
    expect(bytes).toBeLessThanOrEqual(packBudget);
    for (const key of ['get-help', 'privacy', 'offline'] as const) {
      const html = readFileSync(`dist${pathOf(key, lang)}index.html`, 'utf8');
      const said = Number(
        /(\d+) KB/.exec(parse(html).querySelector('site-offline')?.text ?? '')?.[1],
      );
      expect(said * 1000, key).toBeGreaterThanOrEqual(bytes - 1000);
      expect(said * 1000, key).toBeLessThan(bytes + 10_000);
    }
  });
});

test('the worker lists all that its pages load and the checker’s examples, and nothing else', () => {
  const loaded = packPages.flatMap(({ path }) => requestsOf('dist', path).map((file) => file.path));
  const samples = locales.map(offerSamplesPath);
  expect([...entries.keys()].toSorted()).toEqual([...new Set([...loaded, ...samples])].toSorted());
});

test('only files whose name changes with their content go without a revision', () => {
  for (const [url, revision] of entries) {
    expect(revision === 'null', url).toBe(url.startsWith('/_astro/'));
  }
});

test('the worker loads no script from elsewhere', () => {
  expect(worker).not.toMatch(/importScripts|fetch\([`'"]http/);
});
