import { readWeights, type Weights } from './evidence.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { parsePattern, type Pattern } from './patterns.ts';
import type { RuleChecks, OfferRulesData, Severity } from './types.ts';

/** Patterns of one severity, ready to run. */
export interface Group {
  readonly severity: Severity;
  readonly find: readonly Pattern[];
  readonly unless: readonly Pattern[];
}

/** Rules ready to run. */
export interface OfferRules {
  readonly lexicon: Lexicon;
  readonly flags: readonly (readonly [id: string, groups: readonly Group[]])[];
  readonly checks: readonly (readonly [
    id: string,
    when: readonly string[],
    shownBy: readonly Pattern[],
  ])[];
  readonly combinations: OfferRulesData['combinations'];
  readonly pay: OfferRulesData['pay'];
  /** Ids of danger signs that honest adverts word the same way. */
  readonly doubtful: ReadonlySet<string>;
  readonly weights: Weights;
}

/** Entries of a word list. */
const entries = (words: string) => words.split(',');

/**
 * Prepares rules; do it once.
 * @param data made and checked by `src/data/offer-rules.ts` from `content/tools/`
 * @param inspect looks at all of them, where somebody reads what is wrong
 * @throws when a pattern or a word list cannot be read
 */
export function compileRules(data: OfferRulesData, inspect?: RuleChecks): OfferRules {
  const literals = new Map<string, readonly string[]>();
  const read = (sources: readonly string[]) =>
    sources.map((source) => parsePattern(source, literals, inspect));
  const flags = Object.entries(data.flags).map(([id, groups]): [string, Group[]] => [
    id,
    groups.map(({ severity, find, unless = [] }) => ({
      severity,
      find: read(find),
      unless: read(unless),
    })),
  ]);
  const checks = Object.entries(data.checks).map(
    ([id, { when, shownBy }]): OfferRules['checks'][number] => [id, when, read(shownBy)],
  );
  const lists = Object.entries(data.words).map(([name, words]): [string, readonly string[]] => [
    name,
    entries(words),
  ]);
  return {
    flags,
    checks,
    lexicon: buildLexicon(new Map([...lists, ...literals]), inspect),
    combinations: data.combinations,
    pay: data.pay,
    doubtful: new Set(data.doubtful),
    weights: readWeights(data.weights),
  };
}
