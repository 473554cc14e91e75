import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialProblem, isDialled } from '../logic/phone.ts';
import { agenciesFileSchema, type Agency } from '../schemas/agency.ts';
import { contactsFileSchema, type Channel, type ContactRecord } from '../schemas/contact.ts';
import { contractWordsFileSchema, type ContractWord } from '../schemas/contract-word.ts';
import { countriesFileSchema, type Country } from '../schemas/country.ts';
import { glossaryFileSchema, type Term } from '../schemas/glossary.ts';
import { lawSchema, type Law } from '../schemas/law.ts';
import { redFlagsFileSchema } from '../schemas/red-flag.ts';
import type { z } from 'astro/zod';
import { sourcesFileSchema, type Source } from '../schemas/source.ts';
import { statisticsFileSchema, type Statistic } from '../schemas/statistic.ts';
import { timelineFileSchema, type TimelineEvent } from '../schemas/timeline.ts';
import { ContentError, ContentErrors } from './content-error.ts';
import { parseContent } from './parse-content.ts';

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
}

/** Collects faults so that one build reports them all. */
class Faults {
  readonly list: ContentError[] = [];

  add(file: string, field: string, problem: string, mend: string): void {
    this.list.push(new ContentError(file, field, problem, mend));
  }

  /** Runs `read`; keeps its content faults and returns `otherwise`. */
  try<T>(read: () => T, otherwise: T): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentErrors)) throw error;
      this.list.push(...error.errors);
      return otherwise;
    }
  }
}

/** YAML files of a folder, sorted, as paths from the root. */
function yamlFiles(root: string, folder: string): string[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

function read<T extends z.ZodType>(root: string, file: string, schema: T): z.infer<T> {
  const full = join(root, file);
  if (!existsSync(full)) {
    throw new ContentErrors([
      new ContentError(file, '', 'the file is missing', 'restore it or create it'),
    ]);
  }
  return parseContent(readFileSync(full, 'utf8'), schema, file);
}

function addUnique<T>(
  into: Map<string, T>,
  origin: Map<string, string>,
  entries: Iterable<[string, T]>,
  file: string,
  faults: Faults,
): void {
  for (const [id, value] of entries) {
    const earlier = origin.get(id);
    if (earlier !== undefined) {
      faults.add(file, id, `the id "${id}" is already used in ${earlier}`, 'choose another id');
      continue;
    }
    origin.set(id, file);
    into.set(id, value);
  }
}

/** One page is one source: two ids for it would show a reader two confirmations where there is one. */
function checkSourceTwins(
  sources: ReadonlyMap<string, Source>,
  origin: ReadonlyMap<string, string>,
  faults: Faults,
): void {
  const seen = new Map<string, string>();
  for (const [id, source] of sources) {
    // A file that transcribes many official pages or posters is a source for each of them.
    if (source.kind === 'transcription') continue;
    const twin = seen.get(source.url);
    if (twin !== undefined) {
      faults.add(
        origin.get(id) ?? '',
        `${id}.url`,
        `the same page is already the source "${twin}"`,
        `remove this one and use "${twin}"`,
      );
    }
    seen.set(source.url, id);
  }
}

function checkContact(contact: Contact, faults: Faults): void {
  for (const [key, channel] of Object.entries(contact.channels)) {
    const field = `contacts.${contact.id}.channels.${key}`;
    const problem = dialProblem(channel.type, channel.dial, channel.value);
    if (problem !== undefined) {
      faults.add(
        contact.file,
        `${field}.dial`,
        problem,
        'compare both with the source and write the same number twice',
      );
    }
    if (channel.publish === 'yes' && channel.newestSource === 'undated' && channel.dial) {
      faults.add(
        contact.file,
        `${field}.publish`,
        'a number without any dated source cannot be "yes"',
        'set publish: check_first, or add a dated source',
      );
    }
  }
  const shown = Object.values(contact.channels).filter((channel) => channel.publish !== 'no');
  const unconfirmed = shown.some((channel) => channel.publish === 'check_first');
  const hasConfirmedNumber = shown.some(
    (channel) => channel.publish === 'yes' && isDialled(channel.type),
  );
  if (unconfirmed && !hasConfirmedNumber && contact.beside === undefined) {
    faults.add(
      contact.file,
      `contacts.${contact.id}.beside`,
      'it has unconfirmed channels and no confirmed number of its own',
      'name a confirmed line to show beside them, like "polri-110/phone"',
    );
  }
}

/**
 * Reads and cross-checks all facts.
 * @param root folder that holds `content/`
 * @returns the facts
 * @throws ContentErrors with every fault found: file, field and mend
 */
export function loadFacts(root: string): Facts {
  const faults = new Faults();
  const origin = new Map<string, string>();

  const sources = new Map<string, Source>();
  for (const file of yamlFiles(root, 'content/facts/sources')) {
    const entries = faults.try(() => read(root, file, sourcesFileSchema), {});
    addUnique(sources, origin, Object.entries(entries), file, faults);
  }
  checkSourceTwins(sources, origin, faults);

  const countriesFile = 'content/facts/countries.yaml';
  const countries = new Map(
    Object.entries(faults.try(() => read(root, countriesFile, countriesFileSchema), {})),
  );

  const contacts = new Map<string, Contact>();
  const contactOrigin = new Map<string, string>();
  for (const file of yamlFiles(root, 'content/facts/contacts')) {
    const data = faults.try(() => read(root, file, contactsFileSchema), undefined);
    if (!data) continue;
    if (!countries.has(data.country)) {
      faults.add(
        file,
        'country',
        `"${data.country}" is not a known country`,
        `add it to ${countriesFile}`,
      );
    }
    const entries = Object.entries(data.contacts).map(([id, record]): [string, Contact] => [
      id,
      { ...record, id, country: data.country, file },
    ]);
    addUnique(contacts, contactOrigin, entries, file, faults);
  }

  const laws = new Map<string, Law>();
  const lawFiles = yamlFiles(root, 'content/facts/laws');
  for (const file of lawFiles) {
    const law = faults.try(() => read(root, file, lawSchema), undefined);
    if (law) laws.set(file.replace(/^.*\/|\.yaml$/g, ''), law);
  }

  const statisticsFile = 'content/facts/statistics.yaml';
  const statistics = new Map(
    Object.entries(faults.try(() => read(root, statisticsFile, statisticsFileSchema), {})),
  );
  const glossaryFile = 'content/facts/glossary.yaml';
  const glossary = new Map(
    Object.entries(faults.try(() => read(root, glossaryFile, glossaryFileSchema), {})),
  );
  const timelineFile = 'content/facts/timeline.yaml';
  const timeline = new Map(
    Object.entries(faults.try(() => read(root, timelineFile, timelineFileSchema), {})),
  );
  const agenciesFile = 'content/facts/agencies.yaml';
  const agencies = new Map(
    Object.entries(faults.try(() => read(root, agenciesFile, agenciesFileSchema), {})),
  );
  const wordsFile = 'content/facts/contract-words.yaml';
  const contractWords = new Map(
    Object.entries(faults.try(() => read(root, wordsFile, contractWordsFileSchema), {})),
  );
  const redFlagsFile = 'content/tools/red-flags.yaml';
  const redFlags = faults.try(() => read(root, redFlagsFile, redFlagsFileSchema), {
    flags: {},
    combinations: {},
    checks: {},
  });

  const facts: Facts = {
    sources,
    contacts,
    countries,
    laws,
    statistics,
    glossary,
    timeline,
    agencies,
    contractWords,
    redFlags,
  };

  // Cross-checks.
  const checkSources = (file: string, field: string, ids: readonly string[] | undefined): void => {
    for (const id of ids ?? []) {
      if (sources.has(id)) continue;
      faults.add(
        file,
        `${field}.sources`,
        `unknown source "${id}"`,
        'correct the id, or add the source to content/facts/sources/',
      );
    }
  };
  for (const contact of contacts.values()) {
    checkContact(contact, faults);
    for (const [key, channel] of Object.entries(contact.channels)) {
      checkSources(contact.file, `contacts.${contact.id}.channels.${key}`, channel.sources);
    }
    if (contact.beside !== undefined) {
      const line = findLine(facts, contact.beside);
      if (line?.channel.publish !== 'yes') {
        faults.add(
          contact.file,
          `contacts.${contact.id}.beside`,
          line ? `"${contact.beside}" is not a confirmed line` : `unknown line "${contact.beside}"`,
          'name a line whose publish is "yes"',
        );
      }
    }
  }
  for (const [code, country] of countries) {
    country.risks.forEach((risk, index) => {
      checkSources(countriesFile, `${code}.risks.${String(index)}`, risk.sources);
    });
    checkSources(countriesFile, `${code}.placement`, country.placement?.sources);
  }
  for (const [id, law] of laws) {
    const file = `content/facts/laws/${id}.yaml`;
    checkSources(file, '', law.sources);
    for (const [key, article] of Object.entries(law.articles)) {
      checkSources(file, `articles.${key}`, article.sources);
      if (article.replacedBy !== undefined) {
        const [target = '', targetArticle = ''] = article.replacedBy.split('/');
        if (laws.get(target)?.articles[targetArticle] === undefined) {
          faults.add(
            file,
            `articles.${key}.replacedBy`,
            `unknown article "${article.replacedBy}"`,
            'write law/article as the files in content/facts/laws/ name them',
          );
        }
      }
    }
  }
  for (const [id, statistic] of statistics) checkSources(statisticsFile, id, statistic.sources);
  for (const [id, term] of glossary) checkSources(glossaryFile, id, term.sources);
  for (const [id, word] of contractWords) checkSources(wordsFile, id, word.sources);
  for (const [id, event] of timeline) {
    checkSources(timelineFile, id, event.sources);
    if (event.law === undefined || laws.has(event.law)) continue;
    faults.add(
      timelineFile,
      `${id}.law`,
      `unknown law "${event.law}"`,
      'write the stem of a file in content/facts/laws/, or leave the field out',
    );
  }
  for (const [id, agency] of agencies) {
    checkSources(agenciesFile, id, agency.sources);
    if (agency.contact === undefined) continue;
    const contact = contacts.get(agency.contact);
    const shown =
      contact?.country === 'ID' &&
      Object.values(contact.channels).some(({ publish }) => publish !== 'no');
    if (shown) continue;
    faults.add(
      agenciesFile,
      `${id}.contact`,
      contact
        ? `the contact "${agency.contact}" does not stand on the contacts page`
        : `unknown contact "${agency.contact}"`,
      'name a contact of content/facts/contacts/national.yaml with a channel that may be shown, or leave the field out',
    );
  }
  for (const [id, flag] of Object.entries(redFlags.flags)) {
    checkSources(redFlagsFile, `flags.${id}`, flag.sources);
  }
  for (const [id, check] of Object.entries(redFlags.checks)) {
    checkSources(redFlagsFile, `checks.${id}`, check.sources);
  }
  for (const [id, combination] of Object.entries(redFlags.combinations)) {
    for (const flag of [...combination.flags, ...combination.alsoIf]) {
      if (redFlags.flags[flag]) continue;
      faults.add(
        redFlagsFile,
        `combinations.${id}`,
        `unknown flag "${flag}"`,
        'name a flag of the same file',
      );
    }
  }

  if (faults.list.length > 0) throw new ContentErrors(faults.list);
  return facts;
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
