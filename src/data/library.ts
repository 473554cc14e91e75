import type { Country, Risk } from '../schemas/country.ts';
import type { TimelineEvent } from '../schemas/timeline.ts';
import { pageKeys, siteMap, type PageKey } from '../site-map.ts';
import { facts } from './facts.ts';

/** A country as it stands on the country board. */
export interface BoardCountry {
  readonly key: PageKey;
  readonly country: Country;
  /** The one risk the board shows; the country's page has them all. */
  readonly risk: Risk | undefined;
}

/** Every country that has a page, in the order of the site map. */
export function boardCountries(): BoardCountry[] {
  return pageKeys.flatMap((key) => {
    const code = siteMap[key].country;
    const country = code === undefined ? undefined : facts().countries.get(code);
    return country ? [{ key, country, risk: country.risks[0] }] : [];
  });
}

/** The timeline from the oldest event on; an event known by its year alone ends that year. */
export function eventsInOrder(): TimelineEvent[] {
  const end = ({ date }: TimelineEvent): string => `${date}-99-99`.slice(0, 10);
  return [...facts().timeline.values()].toSorted((a, b) => end(a).localeCompare(end(b)));
}
