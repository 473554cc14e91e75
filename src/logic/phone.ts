import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Channel, ChannelType } from '../schemas/contact.ts';

/** Channel types that dial. */
const dialled: readonly ChannelType[] = ['phone', 'whatsapp', 'sms'];

/** True for channels that need a number to dial. */
export function isDialled(type: ChannelType): boolean {
  return dialled.includes(type);
}

/**
 * Checks what a channel dials.
 * @param type the channel's type
 * @param dial E.164 (`+62…`), or digits only for short and toll-free numbers of one country
 * @param value the number as readers see it
 * @returns what is wrong, or undefined when nothing is
 */
export function dialProblem(
  type: ChannelType,
  dial: string | undefined,
  value: string,
): string | undefined {
  if (!isDialled(type)) return dial === undefined ? undefined : `a ${type} channel dials nothing`;
  if (dial === undefined) return `a ${type} channel needs "dial"`;
  if (dial.startsWith('+')) {
    const number = parsePhoneNumberFromString(dial);
    if (number?.isValid() !== true) return `"${dial}" is not a valid international number`;
  } else if (type === 'whatsapp') {
    return 'WhatsApp needs the number with its country code (+62…)';
  }
  // The number shown and the number dialled must be the same one: a slip here sends someone astray.
  const shown = value.replace(/\(.*?\)/g, (bracket) => (/\d/.test(bracket) ? bracket : ''));
  const digits = shown.replace(/\D/g, '');
  const tail = dial.replace(/\D/g, '');
  const national = digits.replace(/^0+/, '');
  const same = digits.startsWith(tail) || (national !== '' && tail.endsWith(national));
  if (!same) {
    return `the number shown ("${value}") and the number dialled ("${dial}") differ`;
  }
  return undefined;
}

/**
 * The link that uses a channel.
 * @param channel its type, what it dials and what it shows
 * @returns a `tel:`, `sms:`, `https://wa.me/`, `mailto:` or web address; undefined for a place or an app
 */
export function channelHref(channel: Pick<Channel, 'type' | 'dial' | 'value'>): string | undefined {
  const { type, dial = '', value } = channel;
  switch (type) {
    case 'phone':
      return `tel:${dial}`;
    case 'sms':
      return `sms:${dial}`;
    case 'whatsapp':
      return `https://wa.me/${dial.replace(/\D/g, '')}`;
    case 'email':
      return `mailto:${value}`;
    case 'web':
      return /^https?:/.test(value) ? value : `https://${value}`;
    case 'address':
    case 'app':
      return undefined;
  }
}

/**
 * `rel` of such a link: another site is not told where its reader came from; a call has no referrer.
 * @param href what `channelHref` gave
 */
export function channelRel(href: string | undefined): string | undefined {
  return href?.startsWith('http') === true ? 'noreferrer nofollow' : undefined;
}

/**
 * A number printed in its domestic form, as a caller abroad must dial it.
 * @returns "+62 811-1129-129", or undefined when the shown form already has its country code
 */
export function internationalForm(channel: Pick<Channel, 'dial' | 'value'>): string | undefined {
  if (!channel.dial?.startsWith('+') || channel.value.startsWith('+')) return undefined;
  return parsePhoneNumberFromString(channel.dial)?.formatInternational();
}
