import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { trailOf } from '../i18n/routes.ts';
import { proseBlocks, type ProseBlock } from '../logic/prose-blocks.ts';
import type { PageKey } from '../site-map.ts';
import { splitFrontMatter, type Page } from './load-pages.ts';

/** The body's blocks alone: title and lead can hold neither footnotes nor terms. */
export function bodyOf(blocks: readonly ProseBlock[]): ProseBlock[] {
  return blocks.filter(({ unit }) => unit > 0);
}

/** A page's front matter texts that readers meet, as blocks before its body's. */
function headOf(page: Page): ProseBlock[] {
  return [page.title, page.lead].map((text, index) => ({
    kind: index === 0 ? 'heading' : 'paragraph',
    within: [],
    text,
    uses: [],
    unit: -1 - index,
  }));
}

/**
 * All blocks of a written page: title, lead, then the body.
 * @param root folder that holds `content/`
 * @returns nothing for a country page, which is built from data
 */
export function proseOf(root: string, page: Page): ProseBlock[] {
  if (page.file === undefined) return [];
  const { body } = splitFrontMatter(readFileSync(join(root, page.file), 'utf8'));
  return [...headOf(page), ...proseBlocks(body)];
}

/** Sections whose pages a job seeker, victim or relative reads: held to the strictest measures. */
const readerSections: readonly PageKey[] = [
  'get-help',
  'check-offer',
  'scams',
  'types',
  'before-you-go',
];

/** True for pages of situations, scams, types and before-you-go, and for the home page. */
export function isReaderPage({ key }: Pick<Page, 'key'>): boolean {
  const root = trailOf(key)[0];
  return key === 'home' || (root !== undefined && readerSections.includes(root));
}

/** Name of a page's section: the page at the top of its trail. */
export function sectionOf({ key }: Pick<Page, 'key'>): PageKey {
  return trailOf(key)[0] ?? 'home';
}
