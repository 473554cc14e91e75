/** The cache that holds the help pack. It exists only after a reader asked for it. */
export const packCache = 'pages';

/** Pages of the pack in every language besides the country pages, of which a reader chooses one. */
export const packKeys = [
  'home',
  'get-help',
  'trapped-abroad',
  'passport-held',
  'family-lost-contact',
  'already-paid',
  'coming-home',
  'report',
  'contacts',
  'contacts-abroad',
  'check-offer',
  'self-check',
  'offline',
] as const;

/** What a reader chose to save. */
export interface PackChoice {
  readonly lang: string;
  /** Path of the chosen country page; empty without one. */
  readonly country: string;
}

/** One page of the pack: for which language, and for whom. */
export interface PackPage {
  readonly path: string;
  readonly lang: string;
  /** A page about one country is only in the pack of those who chose it; `instead` stands in for pages that are not stored. */
  readonly role: 'always' | 'country' | 'instead';
}

/**
 * Address of the worker for a choice. The choice stands in the address because a browser that
 * starts the worker again, or looks for a new version of it, remembers that address and nothing else.
 */
export function workerAddress({ lang, country }: PackChoice): string {
  return `/sw.js?${new URLSearchParams({ lang, ...(country !== '' && { country }) }).toString()}`;
}

/** The choice in a worker's address. */
export function choiceIn(address: string): PackChoice {
  const { searchParams } = new URL(address, 'https://site.example');
  return { lang: searchParams.get('lang') ?? '', country: searchParams.get('country') ?? '' };
}

/** Whether a page belongs to the pack of a choice. What pages load (`pages` does not hold it) always does. */
export function isChosen(path: string, pages: readonly PackPage[], choice: PackChoice): boolean {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) return true;
  return page.lang === choice.lang && (page.role !== 'country' || page.path === choice.country);
}

/**
 * Marks a stored page as such: its note about old numbers shows (`saved-note` in base.css).
 * @param html a page of this site
 * @param day the day it was stored, in words
 * @param missed it stands in for a page that is not stored
 */
export function asSaved(html: string, day: string, missed = false): string {
  return html
    .replace('<html ', missed ? '<html data-saved data-missed ' : '<html data-saved ')
    .replace(/\{saved\}/g, () => day);
}
