import { expect, test } from 'vitest';
import { builtPages } from '../support/dist.ts';

const pages = builtPages();
/** Lines of source lists, each with its address: one address may stand behind two sources. */
const linesIn = (lang: string, selector: string) =>
  pages
    .filter(({ document }) => document.querySelector('html')?.getAttribute('lang') === lang)
    .flatMap(({ document }) => document.querySelectorAll(`${selector} li`))
    .map((line) => ({
      href: line.querySelector('a')?.getAttribute('href') ?? '',
      text: line.text.replace(/\s+/g, ' ').trim(),
    }));

test.each(['id', 'en'])('%s: the index lists every source of every page, each once', (lang) => {
  const index = linesIn(lang, '.source-index');
  const lines = index.map(({ href, text }) => `${text} ${href}`);
  expect(lines.length).toBeGreaterThan(500);
  expect(lines.filter((line, place) => lines.indexOf(line) !== place)).toEqual([]);
  const addresses = (all: typeof index) => new Set(all.map(({ href }) => href));
  expect(addresses(index)).toEqual(addresses(linesIn(lang, '.sources')));
});
