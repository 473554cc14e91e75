import { isDue, type Aging } from '../logic/freshness.ts';
import { namings } from './check-tools.ts';
import { bodyOf, isReaderPage, proseOf, sectionOf } from './page-prose.ts';
import { unbackedNumbers, type UnbackedNumber } from '../logic/unbacked-numbers.ts';
import type { Facts } from './fact-model.ts';
import type { Page } from './load-pages.ts';

/** Something whose last check is too long ago. */
export interface Due {
  readonly kind: Aging;
  readonly id: string;
  readonly checked: string;
}

/**
 * Contacts, statistics, laws, articles and pages to compare with their sources again.
 * @param today day to count to
 * @returns the longest waiting first
 */
export function dueForCheck(facts: Facts, pages: readonly Page[], today: string): Due[] {
  const all: Due[] = [
    ...[...facts.contacts].map(([id, { checked }]) => ({ kind: 'contact' as const, id, checked })),
    ...[...facts.statistics].map(([id, { checked }]) => ({
      kind: 'statistic' as const,
      id,
      checked,
    })),
    ...[...facts.laws].flatMap(([id, law]) => [
      { kind: 'law' as const, id, checked: law.checked },
      ...Object.entries(law.articles).map(([key, { checked }]) => ({
        kind: 'law' as const,
        id: `${id}/${key}`,
        checked,
      })),
    ]),
    ...pages.flatMap(({ file, checked }) =>
      file === undefined ? [] : [{ kind: 'page' as const, id: file, checked }],
    ),
  ];
  return all
    .filter(({ kind, checked }) => isDue(checked, today, kind))
    .toSorted((a, b) => a.checked.localeCompare(b.checked));
}

/** Keys of written pages that no second person has reviewed, in the order of the site map. */
export function notReviewed(pages: readonly Page[]): string[] {
  return pages
    .filter(({ file, locale, reviewer }) => file && locale === 'id' && reviewer === undefined)
    .map(({ key }) => key);
}

/** Facts that no page shows, by kind. Contacts, terms and agencies stand on pages that list them all. */
export function unusedFacts(
  facts: Facts,
  pages: readonly Page[],
): Record<'statistics' | 'laws' | 'articles' | 'red flags', string[]> {
  const uses = pages.flatMap(({ names }) => names.uses);
  const idsOf = (...components: string[]): Set<string> =>
    new Set(uses.filter((use) => components.includes(use.component)).flatMap(({ ids }) => ids));
  const statistics = idsOf('Stat', 'StatChart', 'StatTable');
  // A <LawTable> without a choice shows every article; it then names the law alone.
  const tables = idsOf('LawTable');
  // The self-check shows every right and sign that its file names.
  const { selfCheck } = facts;
  const checks = uses.some(({ component }) => component === 'SelfCheck');
  const rights = checks ? Object.values(selfCheck.rights).flatMap(({ at }) => at) : [];
  const signs = checks ? namings(selfCheck).flatMap(({ flags }) => flags) : [];
  const refs = new Set([...idsOf('Law', 'LawBox'), ...tables, ...rights]);
  const timeline = uses.some(({ component }) => component === 'LawTimeline')
    ? [...facts.timeline.values()].flatMap(({ law }) => law ?? [])
    : [];
  const laws = new Set([
    ...timeline,
    ...idsOf('LawStatus'),
    ...[...refs].map((ref) => ref.split('/')[0] ?? ref),
  ]);
  const marks = new Set([...idsOf('Mark'), ...signs]);
  const articles = [...facts.laws].flatMap(([law, { articles }]) =>
    Object.entries(articles)
      .filter(([, { confidence }]) => confidence !== 'worked-out')
      .map(([key]) => ({ law, ref: `${law}/${key}` })),
  );
  return {
    statistics: [...facts.statistics.keys()].filter((id) => !statistics.has(id)),
    laws: [...facts.laws.keys()].filter((id) => !laws.has(id)),
    articles: articles
      .filter(({ law, ref }) => laws.has(law) && !refs.has(ref) && !tables.has(law))
      .map(({ ref }) => ref),
    'red flags': Object.keys(facts.redFlags.flags).filter((id) => !marks.has(id)),
  };
}

/** Every list named `sources` below a value: whatever kind of fact comes later is found too. */
function sourcesBelow(value: unknown, into: Set<string>): void {
  if (value instanceof Map) for (const inner of value.values()) sourcesBelow(inner, into);
  else if (Array.isArray(value)) for (const inner of value) sourcesBelow(inner, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'sources' && Array.isArray(inner)) for (const id of inner) into.add(String(id));
      else sourcesBelow(inner, into);
    }
  }
}

/** Sources that neither a fact nor a page names. */
export function unusedSources(facts: Facts, pages: readonly Page[]): string[] {
  const used = new Set<string>();
  const { sources, ...rest } = facts;
  sourcesBelow(rest, used);
  for (const { names } of pages) {
    for (const { component, ids } of names.uses) {
      if (component === 'Cite') for (const id of ids) used.add(id);
    }
  }
  return [...sources.keys()].filter((id) => !used.has(id));
}

/** Unbacked numbers of one page. */
export interface PageNumbers {
  readonly file: string;
  /** True for reader and law pages, where there must be none. */
  readonly strict: boolean;
  readonly numbers: readonly UnbackedNumber[];
}

/**
 * Numbers in prose without a source beside them, page by page.
 * @param root folder that holds `content/`
 */
export function numbersWithoutSource(root: string, pages: readonly Page[]): PageNumbers[] {
  return pages
    .flatMap((page) =>
      page.file === undefined
        ? []
        : [
            {
              file: page.file,
              strict: isReaderPage(page) || sectionOf(page) === 'law',
              numbers: unbackedNumbers(bodyOf(proseOf(root, page))),
            },
          ],
    )
    .filter(({ numbers }) => numbers.length > 0);
}
