import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadFacts } from '../../src/data/load-facts.ts';
import { loadPages, splitFrontMatter, type Page } from '../../src/data/load-pages.ts';
import { childrenOf } from '../../src/i18n/routes.ts';
import { proseBlocks } from '../../src/logic/prose-blocks.ts';
import { mainPages, menu } from '../../src/menu.ts';
import { isPageKey, pageKeys } from '../../src/site-map.ts';

const pages = loadPages('.', loadFacts('.')).filter(({ locale }) => locale === 'id');

/** Keys that a page links to: in its text, through its lists, and at its end. */
function linksOf(page: Page): string[] {
  const lists =
    page.file === undefined
      ? []
      : proseBlocks(splitFrontMatter(readFileSync(page.file, 'utf8')).body).flatMap(({ uses }) =>
          uses.flatMap(({ component, attributes }) => {
            const of = attributes['of'] ?? '';
            if (component === 'ChildPages' && isPageKey(of)) return childrenOf(of);
            if (component === 'CountryList') return childrenOf('contacts-abroad');
            return [];
          }),
        );
  return [...page.names.links, ...lists, ...page.related, ...(page.next ? [page.next] : [])];
}

test('every page is linked from another page or the menu', () => {
  const linked = new Set<string>(['home', ...mainPages, ...menu.flatMap((group) => group.pages)]);
  for (const page of pages) {
    for (const key of linksOf(page)) if (key !== page.key) linked.add(key);
  }
  const orphans = pageKeys.filter((key) => !linked.has(key));
  expect(orphans, 'Mend: link these from a page about the same thing.').toEqual([]);
});

test('every page of a section stands in the list of the page above it', () => {
  const hubs = pages.filter(({ kind }) => kind === 'hub');
  expect(hubs.length).toBeGreaterThan(3);
  for (const hub of hubs) {
    const own = linksOf(hub);
    const missing = childrenOf(hub.key).filter((key) => !own.includes(key));
    expect(missing, `${hub.key}: add <ChildPages of="${hub.key}" /> or links`).toEqual([]);
  }
});

test('every page that is read ends in one next step', () => {
  const read = pages.filter(({ kind }) => !['home', 'tool'].includes(kind));
  expect(read.filter(({ next }) => next === undefined).map(({ key }) => key)).toEqual([]);
});

test('a page never sends the reader to itself', () => {
  for (const { key, next, related } of pages) expect([next, ...related], key).not.toContain(key);
});
