import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { ruleChecks, missingLists } from '../logic/offer-check/faults.ts';
import { compileRules, weighedFlag, type OfferRulesData } from '../logic/offer-check/index.ts';
import { packStems } from '../logic/offer-check/stem-table.ts';
import {
  offerPatternsFileSchema,
  offerWeightsFileSchema,
  offerWordsFileSchema,
} from '../schemas/offer-patterns.ts';
import type { redFlagsFileSchema } from '../schemas/red-flag.ts';
import { ContentError, ContentErrors } from './content-error.ts';
import { factFiles } from './fact-files.ts';
import { Faults } from './faults.ts';
import { parseContent } from './parse-content.ts';

const wordsFile = 'content/tools/offer-words.yaml';
const patternsFile = 'content/tools/offer-patterns.yaml';
const weightsFile = 'content/tools/offer-weights.yaml';

type RedFlags = z.infer<typeof redFlagsFileSchema>;
type Patterns = z.infer<typeof offerPatternsFileSchema>;

function read<T extends z.ZodType>(root: string, file: string, schema: T): z.infer<T> {
  const full = join(root, file);
  if (existsSync(full)) return parseContent(readFileSync(full, 'utf8'), schema, file);
  throw new ContentErrors([
    new ContentError(file, '', 'the file is missing', 'restore it or create it'),
  ]);
}

/** Each sign and each check must be known to both files, and no pattern louder than its sign. */
function checkIds(redFlags: RedFlags, patterns: Patterns, faults: Faults): void {
  const compare = (field: 'flags' | 'checks') => {
    for (const id of Object.keys(patterns[field])) {
      if (redFlags[field][id]) continue;
      faults.add(
        patternsFile,
        `${field}.${id}`,
        `unknown id "${id}"`,
        `name one of the ${field} of ${factFiles.redFlags}`,
      );
    }
    for (const id of Object.keys(redFlags[field])) {
      if (patterns[field][id] || id === weighedFlag) continue;
      faults.add(
        patternsFile,
        field,
        `"${id}" of ${factFiles.redFlags} has no patterns`,
        `add ${field}.${id}`,
      );
    }
  };
  compare('flags');
  compare('checks');
  for (const id of patterns.doubtful) {
    if (redFlags.flags[id]) continue;
    faults.add(
      patternsFile,
      'doubtful',
      `unknown id "${id}"`,
      `name flags of ${factFiles.redFlags}`,
    );
  }
  for (const [id, groups] of Object.entries(patterns.flags)) {
    const severity = redFlags.flags[id]?.severity ?? 3;
    groups.forEach((group, index) => {
      if (group.severity <= severity) return;
      faults.add(
        patternsFile,
        `flags.${id}.${String(index)}.severity`,
        `is ${String(group.severity)}, the sign itself has ${String(severity)}`,
        `lower it, or raise the sign in ${factFiles.redFlags}`,
      );
    });
  }
}

/** The alternatives of each step in one order, which compresses better; none of them comes first. */
function inOrder(pattern: string): string {
  return pattern
    .split(' ')
    .map((step) => (step.includes('|') ? step.split('|').sort().join('|') : step))
    .join(' ');
}

/**
 * Reads what the offer checker knows and tries to compile it.
 * @param root folder that holds `content/`
 * @param redFlags the signs themselves, from `loadFacts`
 * @throws ContentErrors with every fault found: file, field and mend
 */
export function loadOfferRules(root: string, redFlags: RedFlags): OfferRulesData {
  const faults = new Faults();
  const { words } = faults.try(() => read(root, wordsFile, offerWordsFileSchema), { words: {} });
  const patterns = faults.try(() => read(root, patternsFile, offerPatternsFileSchema), undefined);
  const weights = faults.try(() => read(root, weightsFile, offerWeightsFileSchema), undefined);
  if (!patterns || !weights || faults.list.length > 0) throw new ContentErrors(faults.list);
  checkIds(redFlags, patterns, faults);
  const data: OfferRulesData = {
    words: Object.fromEntries(
      Object.entries(words).map(([name, entries]) => [name, entries.toSorted().join(',')]),
    ),
    flags: Object.fromEntries(
      Object.entries(patterns.flags).map(([id, groups]) => [
        id,
        groups.map(({ severity, find, unless }) => ({
          severity,
          find: find.map(inOrder),
          ...(unless.length > 0 && { unless: unless.map(inOrder) }),
        })),
      ]),
    ),
    checks: patterns.checks,
    combinations: Object.fromEntries(
      Object.entries(redFlags.combinations).map(([id, { flags, alsoIf }]) => [
        id,
        { flags, alsoIf },
      ]),
    ),
    pay: patterns.pay,
    doubtful: patterns.doubtful,
    weights: {
      ...weights,
      stems: packStems(
        new Map(
          Object.entries(weights.stems).flatMap(([weight, stems]) =>
            stems.split(' ').map((stem): [string, number] => [stem, Number(weight)]),
          ),
        ),
      ),
    },
  };
  try {
    for (const problem of missingLists(data)) {
      faults.add(patternsFile, '', problem, `correct the name, or add the list to ${wordsFile}`);
    }
    if (faults.list.length === 0) compileRules(data, ruleChecks);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    faults.add(
      patternsFile,
      '',
      error.message,
      'correct it; src/logic/offer-check/patterns.ts describes how patterns are written',
    );
  }
  if (faults.list.length > 0) throw new ContentErrors(faults.list);
  return data;
}
