import { z } from 'astro/zod';
import { factId, isoDay, localized, sourceDate, sourceIds } from './shared.ts';

/** Who runs a contact. */
export const contactKinds = [
  'police',
  'government',
  'commission',
  'legal-aid',
  'ngo',
  'international',
  'mission',
  'local-police',
  'local-service',
] as const;

/**
 * The situations a reader may be in; the filter on the contact pages.
 * The first one listed for a contact is the section it stands in.
 */
export const situations = [
  'danger',
  'abroad',
  'women-children',
  'check-offer',
  'money-lost',
  'legal',
  'recovery',
  'at-sea',
  'officials',
] as const;
export type Situation = (typeof situations)[number];

export const channelTypes = ['phone', 'whatsapp', 'sms', 'email', 'web', 'app', 'address'] as const;
export type ChannelType = (typeof channelTypes)[number];

/**
 * One way to reach a contact. `publish` follows the research:
 * `yes` = independently corroborated and current;
 * `check_first` = may be shown only with "not confirmed since …" and a confirmed line beside it;
 * `no` = on record, never shown.
 */
export const channelSchema = z.strictObject({
  type: z.enum(channelTypes),
  value: z
    .string()
    .trim()
    .min(2)
    .describe('As the reader sees it. Quote it: 0811… is not a number.'),
  dial: z
    .string()
    .regex(
      /^(\+\d{7,15}|\d{2,12})$/,
      'write +CountryNumber (E.164) or a short number as digits only',
    )
    .optional()
    .describe('What the phone dials. Required for phone, whatsapp and sms.'),
  purpose: localized.optional().describe('What this line is for, when the contact has several.'),
  worksFrom: z.enum(['indonesia', 'abroad', 'anywhere', 'country']),
  within: localized
    .optional()
    .describe('With worksFrom "country": the place, when it is not the country of the file.'),
  cost: z.enum(['free', 'charged', 'unknown']),
  hours: z.union([z.enum(['always', 'unknown']), localized]),
  languages: localized.optional(),
  publish: z.enum(['yes', 'check_first', 'no']),
  corroborated: z.boolean().describe('Two separately issued publications agree.'),
  newestSource: sourceDate.describe('Date of the newest page that gives this channel.'),
  sources: sourceIds,
  note: localized.optional().describe('What the reader should know about this line.'),
  editorNote: z.string().optional().describe('For editors only, never shown.'),
});
export type Channel = z.infer<typeof channelSchema>;

/** One organisation or office that helps, with every channel we have a source for. */
export const contactSchema = z.strictObject({
  name: localized,
  kind: z.enum(contactKinds),
  situations: z.array(z.enum(situations)).min(1),
  city: localized.optional().describe('Missions: where the office is and what else it covers.'),
  coverage: z
    .union([z.literal('national'), z.array(z.string()).min(1)])
    .optional()
    .describe('Domestic contacts: "national", or the provinces served (official names).'),
  whoAnswers: localized,
  whatFor: localized,
  whatNext: localized
    .optional()
    .describe('What happens after the call, only where a source says so.'),
  prepare: localized
    .optional()
    .describe('What to have ready, when it differs from the usual list.'),
  caution: localized.optional().describe('A warning that belongs to this contact.'),
  beside: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write contact/channel, like "polri-110/phone"')
    .optional()
    .describe('The confirmed line to show beside unconfirmed channels.'),
  checked: isoDay.describe('Day on which someone last compared the channels with their sources.'),
  channels: z.record(factId, channelSchema),
  editorNote: z.string().optional(),
});
export type ContactRecord = z.infer<typeof contactSchema>;

/** `content/facts/contacts/national.yaml` and `content/facts/contacts/abroad/<cc>.yaml`. */
export const contactsFileSchema = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2, like "MY"'),
  contacts: z.record(factId, contactSchema),
});
