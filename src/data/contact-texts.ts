import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { t } from '../i18n/t.ts';
import type { Channel } from '../schemas/contact.ts';
import { facts } from './facts.ts';
import type { Contact } from './fact-model.ts';

/**
 * The words that must stand beside a channel that is not fully confirmed.
 * @returns undefined for a confirmed channel
 */
export function notConfirmed(channel: Channel, locale: Locale): string | undefined {
  if (channel.publish === 'yes') return undefined;
  const ui = t(locale).contact;
  return channel.newestSource === 'undated'
    ? ui.notConfirmedUndated
    : ui.notConfirmedSince(formatDate(channel.newestSource, locale));
}

/** From where, at what cost and when a channel can be used, and what we don't know of it. */
export function channelConditions(contact: Contact, channel: Channel, locale: Locale): string[] {
  const ui = t(locale).contact;
  const from =
    channel.worksFrom === 'country'
      ? ui.worksFrom.country(
          channel.within?.[locale] ??
            facts().countries.get(contact.country)?.name[locale] ??
            contact.country,
        )
      : ui.worksFrom[channel.worksFrom];
  const { cost, hours } = channel;
  if (cost === 'unknown' && hours === 'unknown') return [from, ui.costAndHoursUnknown];
  return [
    from,
    ui.costs[cost],
    hours === 'always' ? ui.hoursAlways : hours === 'unknown' ? ui.hoursUnknown : hours[locale],
  ];
}

/** "5 sources, newest December 2025": what a channel rests on, and no more than that. */
export function restsOn(channel: Channel, locale: Locale): string {
  const ui = t(locale).contact;
  const count = channel.sources.length;
  return channel.newestSource === 'undated'
    ? ui.restsOnUndated(count)
    : ui.restsOn(count, formatDate(channel.newestSource, locale));
}
