import { isDue } from '../logic/freshness.ts';
import { buildDay, contactDueAfterDays } from '../logic/freshness.ts';
import { channelHref } from '../logic/phone.ts';
import { settings } from '../settings.ts';
import { channelsShown, lineBeside } from './contacts.ts';
import { facts, sourceById } from './facts.ts';

/**
 * The open contact data: every contact and channel that a page shows, nothing withheld by the
 * research, with its sources, the day it was checked and how.
 * @returns a value for `dist/data/contacts.json`
 */
export function contactsJson(): object {
  const { contacts, countries } = facts();
  return {
    licence: settings.licences.content,
    checkedHow:
      'Compared with stored copies of the public pages named as sources. Nobody has called these numbers.',
    dueAfterDays: contactDueAfterDays,
    contacts: [...contacts.values()]
      .filter((contact) => channelsShown(contact).length > 0)
      .map((contact) => ({
        id: contact.id,
        country: contact.country,
        countryName: countries.get(contact.country)?.name,
        name: contact.name,
        kind: contact.kind,
        situations: contact.situations,
        coverage: contact.coverage,
        city: contact.city,
        whoAnswers: contact.whoAnswers,
        whatFor: contact.whatFor,
        whatNext: contact.whatNext,
        caution: contact.caution,
        checked: contact.checked,
        due: isDue(contact.checked, buildDay()),
        confirmedLineBeside: lineBeside(contact)?.ref,
        channels: channelsShown(contact).map(({ key, channel }) => ({
          id: key,
          type: channel.type,
          value: channel.value,
          dial: channel.dial,
          href: channelHref(channel),
          purpose: channel.purpose,
          worksFrom: channel.worksFrom,
          cost: channel.cost,
          hours: channel.hours,
          languages: channel.languages,
          note: channel.note,
          confirmed: channel.publish === 'yes',
          notConfirmedSince: channel.publish === 'yes' ? undefined : channel.newestSource,
          newestSource: channel.newestSource,
          sources: channel.sources.map((id) => {
            const { url, publisher, published, accessed } = sourceById(id);
            return { id, url, publisher, published, accessed };
          }),
        })),
      })),
  };
}
