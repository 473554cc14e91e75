import { dialProblem, isDialled } from '../logic/phone.ts';
import type { Source } from '../schemas/source.ts';
import { factFiles } from './fact-files.ts';
import { findLine, type Contact, type Facts } from './fact-model.ts';
import type { Faults } from './faults.ts';

/** One page is one source: two ids for it would show a reader two confirmations where there is one. */
export function checkSourceTwins(
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

/** Every source a fact names must exist. */
function checkSources(
  facts: Facts,
  faults: Faults,
  file: string,
  field: string,
  ids: readonly string[] | undefined,
): void {
  for (const id of ids ?? []) {
    if (facts.sources.has(id)) continue;
    faults.add(
      file,
      `${field}.sources`,
      `unknown source "${id}"`,
      'correct the id, or add the source to content/facts/sources/',
    );
  }
}

/** What must be true of a contact by itself: its numbers, and a confirmed line for a reader in doubt. */
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

/** Contacts: their sources, and the confirmed line they name. */
function checkContacts(facts: Facts, faults: Faults): void {
  const { contacts } = facts;
  for (const contact of contacts.values()) {
    checkContact(contact, faults);
    for (const [key, channel] of Object.entries(contact.channels)) {
      checkSources(
        facts,
        faults,
        contact.file,
        `contacts.${contact.id}.channels.${key}`,
        channel.sources,
      );
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
}

/** Countries: the sources of risks and placement. */
function checkCountries(facts: Facts, faults: Faults): void {
  const { countries } = facts;
  for (const [code, country] of countries) {
    country.risks.forEach((risk, index) => {
      checkSources(
        facts,
        faults,
        factFiles.countries,
        `${code}.risks.${String(index)}`,
        risk.sources,
      );
    });
    checkSources(
      facts,
      faults,
      factFiles.countries,
      `${code}.placement`,
      country.placement?.sources,
    );
  }
}

/** Laws: their sources, and the article that took another’s place. */
function checkLaws(facts: Facts, faults: Faults): void {
  const { laws } = facts;
  for (const [id, law] of laws) {
    const file = `content/facts/laws/${id}.yaml`;
    checkSources(facts, faults, file, '', law.sources);
    for (const [key, article] of Object.entries(law.articles)) {
      checkSources(facts, faults, file, `articles.${key}`, article.sources);
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
}

/** Facts that name nothing but their sources. */
function checkLists(facts: Facts, faults: Faults): void {
  const { statistics, glossary, contractWords } = facts;
  for (const [id, statistic] of statistics)
    checkSources(facts, faults, factFiles.statistics, id, statistic.sources);
  for (const [id, term] of glossary)
    checkSources(facts, faults, factFiles.glossary, id, term.sources);
  for (const [id, word] of contractWords)
    checkSources(facts, faults, factFiles.contractWords, id, word.sources);
}

/** Events of the timeline: their sources and laws. */
function checkTimeline(facts: Facts, faults: Faults): void {
  const { timeline, laws } = facts;
  for (const [id, event] of timeline) {
    checkSources(facts, faults, factFiles.timeline, id, event.sources);
    if (event.law === undefined || laws.has(event.law)) continue;
    faults.add(
      factFiles.timeline,
      `${id}.law`,
      `unknown law "${event.law}"`,
      'write the stem of a file in content/facts/laws/, or leave the field out',
    );
  }
}

/** Agencies: their sources, and the contact a reader is sent to. */
function checkAgencies(facts: Facts, faults: Faults): void {
  const { agencies, contacts } = facts;
  for (const [id, agency] of agencies) {
    checkSources(facts, faults, factFiles.agencies, id, agency.sources);
    if (agency.contact === undefined) continue;
    const contact = contacts.get(agency.contact);
    const shown =
      contact?.country === 'ID' &&
      Object.values(contact.channels).some(({ publish }) => publish !== 'no');
    if (shown) continue;
    faults.add(
      factFiles.agencies,
      `${id}.contact`,
      contact
        ? `the contact "${agency.contact}" does not stand on the contacts page`
        : `unknown contact "${agency.contact}"`,
      'name a contact of content/facts/contacts/national.yaml with a channel that may be shown, or leave the field out',
    );
  }
}

/** Signs of a false offer: their sources, and the flags that combinations name. */
function checkRedFlags(facts: Facts, faults: Faults): void {
  const { redFlags } = facts;
  for (const [id, flag] of Object.entries(redFlags.flags)) {
    checkSources(facts, faults, factFiles.redFlags, `flags.${id}`, flag.sources);
  }
  for (const [id, check] of Object.entries(redFlags.checks)) {
    checkSources(facts, faults, factFiles.redFlags, `checks.${id}`, check.sources);
  }
  for (const [id, combination] of Object.entries(redFlags.combinations)) {
    for (const flag of [...combination.flags, ...combination.alsoIf]) {
      if (redFlags.flags[flag]) continue;
      faults.add(
        factFiles.redFlags,
        `combinations.${id}`,
        `unknown flag "${flag}"`,
        'name a flag of the same file',
      );
    }
  }
}

/**
 * Compares the facts with one another: every id that one names must exist in another.
 * @param facts what was read
 * @param faults where faults are collected
 */
export function crossCheck(facts: Facts, faults: Faults): void {
  checkContacts(facts, faults);
  checkCountries(facts, faults);
  checkLaws(facts, faults);
  checkLists(facts, faults);
  checkTimeline(facts, faults);
  checkAgencies(facts, faults);
  checkRedFlags(facts, faults);
}
