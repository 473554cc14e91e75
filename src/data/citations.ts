import {
  articleByRef,
  articlesShown,
  contactById,
  facts,
  lawById,
  lineByRef,
  statisticById,
} from './facts.ts';
import type { Statistic } from '../schemas/statistic.ts';
import type { Contact, Line } from './fact-model.ts';
import type { Page } from './load-pages.ts';
import { boardCountries, eventsInOrder } from './library.ts';
import { offerRefs, offerSources } from './offer-page.ts';
import { posterFlags, posterRefs } from './poster.ts';
import { selfCheckLines, selfCheckSources } from './self-check.ts';
import {
  channelsShown,
  contactsOf,
  directory,
  firstLinesOf,
  numbersShownFirst,
} from './contacts.ts';

/** The newest of some sources; one without a date counts as old. */
function newestOf(sources: readonly string[], count: number): string[] {
  const published = (id: string): string => {
    const date = facts().sources.get(id)?.published ?? '';
    return date === 'undated' ? '' : date;
  };
  return sources.toSorted((a, b) => published(b).localeCompare(published(a))).slice(0, count);
}

/**
 * The newest source of a channel: the one a short mention shows, and a card away from the contact's
 * own place, where all of them stand.
 */
export function newestSourceOf({ channel }: Pick<Line, 'channel'>): string | undefined {
  return newestOf(channel.sources, 1)[0];
}

/**
 * The newest sources of a figure, as many as confirm each other: for a sentence. The tables of
 * figures show all of them.
 */
export function sourcesOfStat({ sources }: Pick<Statistic, 'sources'>): string[] {
  return newestOf(sources, 2);
}

function ofContact(contact: Contact): string[] {
  return channelsShown(contact).flatMap(({ channel }) => channel.sources);
}

/** Source ids that one component of a page's text rests on. */
function ofUse(component: string, ids: readonly string[]): string[] {
  switch (component) {
    case 'Cite':
      return [...ids];
    case 'Stat':
      return ids.flatMap((id) => sourcesOfStat(statisticById(id)));
    case 'StatChart':
    case 'StatTable':
      return ids.flatMap((id) => statisticById(id).sources);
    case 'Law':
    case 'LawBox':
      return ids.flatMap((ref) => articleByRef(ref).article.sources);
    case 'LawTable':
      return ids
        .flatMap((id) => (id.includes('/') ? [id] : articlesShown(id).map((key) => `${id}/${key}`)))
        .flatMap((ref) => articleByRef(ref).article.sources);
    case 'LawStatus':
      return ids.flatMap((id) => lawById(id).sources);
    case 'LawTimeline':
      return eventsInOrder().flatMap((event) => event.sources);
    case 'AgencyList':
      return [...facts().agencies.values()].flatMap((agency) => agency.sources);
    case 'GlossaryList':
      return [...facts().glossary.values()].flatMap((term) => term.sources ?? []);
    case 'WordTable':
      return [...facts().contractWords.values()].flatMap((word) => word.sources);
    case 'CountryBoard':
      return boardCountries().flatMap(({ country, risk }) => [
        ...(country.placement?.sources ?? []),
        ...(risk?.sources ?? []),
      ]);
    case 'ContactCard':
      return ids.flatMap((id) =>
        numbersShownFirst(contactById(id)).flatMap((shown) => newestSourceOf(shown) ?? []),
      );
    case 'Number':
    case 'CallNow':
      return ids.flatMap((ref) => newestSourceOf(lineByRef(ref)) ?? []);
    case 'CheckOffer':
      return [
        ...offerRefs.flatMap((ref) => newestSourceOf(lineByRef(ref)) ?? []),
        ...offerSources(),
      ];
    case 'Poster':
      return [
        ...posterFlags.flatMap((id) => facts().redFlags.flags[id]?.sources ?? []),
        ...posterRefs.flatMap((ref) => newestSourceOf(lineByRef(ref)) ?? []),
      ];
    case 'Mark':
      return ids.flatMap((id) => facts().redFlags.flags[id]?.sources ?? []);
    case 'SelfCheck':
      return [
        ...selfCheckSources(),
        ...selfCheckLines().flatMap((line) => newestSourceOf(line) ?? []),
      ];
    case 'Directory':
      return directory().flatMap(({ contacts }) => contacts.flatMap(ofContact));
    default:
      return [];
  }
}

const cache = new WeakMap<Page, readonly string[]>();

/**
 * The sources a page rests on, each once, in order of first use: the numbering of its footnotes.
 * @returns ids from `content/facts/sources/`
 */
export function sourcesOf(page: Page): readonly string[] {
  const known = cache.get(page);
  if (known) return known;
  const ids =
    page.country === undefined
      ? page.names.uses.flatMap(({ component, ids }) => ofUse(component, ids))
      : [
          ...firstLinesOf(page.country).flatMap((line) => newestSourceOf(line) ?? []),
          ...contactsOf(page.country).flatMap(ofContact),
          ...(facts()
            .countries.get(page.country)
            ?.risks.flatMap(({ sources }) => sources) ?? []),
        ];
  const unique = [...new Set(ids)];
  cache.set(page, unique);
  return unique;
}

/**
 * The footnote number of a source on a page.
 * @throws when the page's text does not name that source, so a number can never point nowhere
 */
export function citationNumber(page: Page, sourceId: string): number {
  const index = sourcesOf(page).indexOf(sourceId);
  if (index < 0) throw new Error(`${page.path} cites "${sourceId}" without listing it.`);
  return index + 1;
}
