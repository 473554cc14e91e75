import type { Locale } from '../i18n/locales.ts';
import { sourceKinds, type Source } from '../schemas/source.ts';
import { sourcesOf } from './citations.ts';
import { sourceById } from './facts.ts';
import { allPages } from './pages.ts';

type SourceKind = (typeof sourceKinds)[number];

/** Which sources a part of the index lists: of these kinds, published in these years. */
export interface SourceSelection {
  /** Kinds of publisher, separated by spaces. */
  readonly kinds: string;
  /** First year, included. Without it also what has no date. */
  readonly from?: string | undefined;
  /** Last year, included. */
  readonly until?: string | undefined;
}

/**
 * The sources that the pages of a language rest on, chosen and grouped.
 * @returns groups in the order of `sourceKinds`, each by publisher; none is empty
 * @throws at an unknown kind, and when nothing is left to list
 */
export function sourceIndex(
  selection: SourceSelection,
  locale: Locale,
): { kind: SourceKind; sources: Source[] }[] {
  const kinds = selection.kinds.split(/\s+/).filter(Boolean);
  const unknown = kinds.find((kind) => !(sourceKinds as readonly string[]).includes(kind));
  if (unknown !== undefined) {
    throw new Error(
      `<SourceIndex kinds="${unknown}">: unknown kind. Mend: use one of ${sourceKinds.join(', ')}.`,
    );
  }
  const pages = allPages().filter((page) => page.locale === locale);
  const used = [...new Set(pages.flatMap(sourcesOf))].map(sourceById);
  const groups = sourceKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => ({
      kind,
      sources: used
        .filter((source) => source.kind === kind && isWithin(source, selection))
        .toSorted((a, b) => a.publisher.localeCompare(b.publisher, locale)),
    }))
    .filter(({ sources }) => sources.length > 0);
  if (groups.length === 0) throw new Error(`<SourceIndex kinds="${selection.kinds}">: no source.`);
  return groups;
}

function isWithin({ published }: Source, { from, until }: SourceSelection): boolean {
  if (published === 'undated') return from === undefined;
  const year = published.slice(0, 4);
  return (from === undefined || year >= from) && (until === undefined || year <= until);
}
