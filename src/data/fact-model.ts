import type { z } from 'astro/zod';
import type { Agency } from '../schemas/agency.ts';
import type { Channel, ContactRecord } from '../schemas/contact.ts';
import type { ContractWord } from '../schemas/contract-word.ts';
import type { Country } from '../schemas/country.ts';
import type { Term } from '../schemas/glossary.ts';
import type { Law } from '../schemas/law.ts';
import type { redFlagsFileSchema } from '../schemas/red-flag.ts';
import type { ClassQuiz, SelfCheck } from '../schemas/self-check.ts';
import type { Source } from '../schemas/source.ts';
import type { Statistic } from '../schemas/statistic.ts';
import type { TimelineEvent } from '../schemas/timeline.ts';

/** A contact with its id, the country it stands in, and the file it comes from. */
export interface Contact extends ContactRecord {
  readonly id: string;
  readonly country: string;
  readonly file: string;
}

/** A line is one channel of one contact, written `contact/channel`. */
export interface Line {
  readonly ref: string;
  readonly contact: Contact;
  readonly channel: Channel;
}

/** Everything in `content/facts/` and `content/tools/`, checked and cross-checked. */
export interface Facts {
  readonly sources: ReadonlyMap<string, Source>;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly countries: ReadonlyMap<string, Country>;
  readonly laws: ReadonlyMap<string, Law>;
  readonly statistics: ReadonlyMap<string, Statistic>;
  readonly glossary: ReadonlyMap<string, Term>;
  readonly timeline: ReadonlyMap<string, TimelineEvent>;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly contractWords: ReadonlyMap<string, ContractWord>;
  readonly redFlags: z.infer<typeof redFlagsFileSchema>;
  readonly selfCheck: SelfCheck;
  readonly classQuiz: ClassQuiz;
}

/**
 * Finds a line by its reference.
 * @param ref `contact/channel`
 * @returns the line, or undefined when there is none or it must not be shown
 */
export function findLine(facts: Facts, ref: string): Line | undefined {
  const [contactId = '', channelKey = ''] = ref.split('/');
  const contact = facts.contacts.get(contactId);
  const channel = contact?.channels[channelKey];
  if (!contact || !channel || channel.publish === 'no') return undefined;
  return { ref, contact, channel };
}
