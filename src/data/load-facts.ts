import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { agenciesFileSchema } from '../schemas/agency.ts';
import { contactsFileSchema } from '../schemas/contact.ts';
import { contractWordsFileSchema } from '../schemas/contract-word.ts';
import { countriesFileSchema } from '../schemas/country.ts';
import { glossaryFileSchema } from '../schemas/glossary.ts';
import { lawSchema, type Law } from '../schemas/law.ts';
import { redFlagsFileSchema } from '../schemas/red-flag.ts';
import { classQuizFileSchema, selfCheckFileSchema } from '../schemas/self-check.ts';
import { sourcesFileSchema, type Source } from '../schemas/source.ts';
import { statisticsFileSchema } from '../schemas/statistic.ts';
import { timelineFileSchema } from '../schemas/timeline.ts';
import { checkTools } from './check-tools.ts';
import { ContentError, ContentErrors } from './content-error.ts';
import { checkSourceTwins, crossCheck } from './cross-check.ts';
import { factFiles } from './fact-files.ts';
import type { Contact, Facts } from './fact-model.ts';
import { Faults } from './faults.ts';
import { parseContent } from './parse-content.ts';

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

/**
 * Reads the signs of a false offer alone, for what needs nothing else; `loadFacts` cross-checks them.
 * @throws ContentErrors naming field and mend
 */
export function loadRedFlags(root: string): Facts['redFlags'] {
  return read(root, factFiles.redFlags, redFlagsFileSchema);
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

  const list = <V>(file: string, schema: z.ZodType<Record<string, V>>): ReadonlyMap<string, V> =>
    new Map(Object.entries(faults.try(() => read(root, file, schema), {})));
  const countries = list(factFiles.countries, countriesFileSchema);

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
        `add it to ${factFiles.countries}`,
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

  const redFlags = faults.try(() => loadRedFlags(root), {
    flags: {},
    combinations: {},
    checks: {},
  });

  const facts: Facts = {
    sources,
    contacts,
    countries,
    laws,
    statistics: list(factFiles.statistics, statisticsFileSchema),
    glossary: list(factFiles.glossary, glossaryFileSchema),
    timeline: list(factFiles.timeline, timelineFileSchema),
    agencies: list(factFiles.agencies, agenciesFileSchema),
    contractWords: list(factFiles.contractWords, contractWordsFileSchema),
    redFlags,
    selfCheck: faults.try(() => read(root, factFiles.selfCheck, selfCheckFileSchema), {
      doors: {},
      steps: {},
      rights: {},
    }),
    classQuiz: faults.try(() => read(root, factFiles.classQuiz, classQuizFileSchema), {}),
  };
  crossCheck(facts, faults);
  checkTools(facts, faults);
  if (faults.list.length > 0) throw new ContentErrors(faults.list);
  return facts;
}
