import { isDialled } from '../logic/phone.ts';
import { situations, type Channel, type Situation } from '../schemas/contact.ts';
import { pageKeys, siteMap, type PageKey } from '../site-map.ts';
import { facts, lineByRef } from './facts.ts';
import type { Contact, Line } from './fact-model.ts';

/** Numbers before addresses, and among both the confirmed ones first; otherwise file order. */
function rank(channel: Channel): number {
  return (isDialled(channel.type) ? 0 : 2) + (channel.publish === 'yes' ? 0 : 1);
}

/** Channels of a contact that may be shown, the most useful first. */
export function channelsShown(contact: Contact): { key: string; channel: Channel }[] {
  return Object.entries(contact.channels)
    .map(([key, channel]) => ({ key, channel }))
    .filter(({ channel }) => channel.publish !== 'no')
    .toSorted((a, b) => rank(a.channel) - rank(b.channel));
}

/** The numbers a card shows before its fold: the confirmed ones, or else the first two. */
export function numbersShownFirst(contact: Contact): { key: string; channel: Channel }[] {
  const numbers = channelsShown(contact).filter(({ channel }) => isDialled(channel.type));
  const confirmed = numbers.filter(({ channel }) => channel.publish === 'yes');
  return confirmed.length > 0 ? confirmed : numbers.slice(0, 2);
}

/** Contacts of one country that have something to show, in file order. */
export function contactsOf(country: string): Contact[] {
  return [...facts().contacts.values()].filter(
    (contact) => contact.country === country && channelsShown(contact).length > 0,
  );
}

/** Key of the page that shows the contacts of a country in full. */
export function contactPageOf(country: string): PageKey {
  return pageKeys.find((key) => siteMap[key].country === country) ?? 'contacts';
}

/**
 * The confirmed line to show beside a contact's unconfirmed channels: the contact's own confirmed
 * number when it has one, else the line it names in `beside`.
 * @returns undefined when every channel shown is confirmed
 * @throws when there is something unconfirmed and no confirmed line to put beside it
 */
export function lineBeside(contact: Contact): Line | undefined {
  const shown = channelsShown(contact);
  if (shown.every(({ channel }) => channel.publish === 'yes')) return undefined;
  const own = shown.find(({ channel }) => channel.publish === 'yes' && isDialled(channel.type));
  if (own) return lineByRef(`${contact.id}/${own.key}`);
  if (contact.beside === undefined) {
    throw new Error(
      `${contact.file} › contacts.${contact.id}: it has unconfirmed channels and no confirmed number.\n` +
        '  Mend: name a confirmed line in "beside", like "polri-110/phone".',
    );
  }
  return lineByRef(contact.beside);
}

/** Domestic contacts by the section they stand in, and those that are useful there too. */
export function directory(): { situation: Situation; contacts: Contact[]; also: Contact[] }[] {
  const all = contactsOf('ID');
  return situations
    .map((situation) => ({
      situation,
      contacts: all.filter((contact) => contact.situations[0] === situation),
      also: all.filter(
        (contact) => contact.situations[0] !== situation && contact.situations.includes(situation),
      ),
    }))
    .filter(({ contacts, also }) => contacts.length + also.length > 0);
}

/**
 * The numbers a country page shows first: the local emergency number, then a confirmed line of a
 * mission there, or the Foreign Ministry's line where no mission has one.
 */
export function firstLinesOf(country: string): Line[] {
  const linesOf = (contacts: readonly Contact[]): Line[] =>
    contacts.flatMap((contact) =>
      channelsShown(contact).map(({ key }) => lineByRef(`${contact.id}/${key}`)),
    );
  const all = contactsOf(country);
  const emergency = linesOf(all.filter(({ kind }) => kind === 'local-police'))[0];
  const mission =
    linesOf(all.filter(({ kind }) => kind === 'mission')).find(
      ({ channel }) => channel.publish === 'yes' && isDialled(channel.type),
    ) ?? lineByRef('kemlu-pwni/phone');
  if (!emergency) return [mission];
  // Where the local police come with a warning, the mission is the one to call first.
  return emergency.contact.caution ? [mission, emergency] : [emergency, mission];
}
