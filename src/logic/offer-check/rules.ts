import type { WeighedWords } from './evidence.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { parsePattern, type Pattern } from './patterns.ts';
import type { OfferRulesData, Severity } from './types.ts';

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
  readonly weighed: WeighedWords;
}

/** Lists the checker itself asks for by name. */
const needed = ['deny', 'dont', 'comfort', 'link', 'ask', 'warning', 'report', 'lure', 'pay', 'charge', 'skill', 'age']; // prettier-ignore

/**
 * Prepares rules; do it once.
 * @param data made from `content/tools/` by `src/data/offer-rules.ts`
 * @throws when a pattern cannot be read or names an unknown word list
 */
export function compileRules(data: OfferRulesData): OfferRules {
  const lists = new Map(
    Object.entries(data.words).map(([name, words]): [string, readonly string[]] => [
      name,
      words.split(','),
    ]),
  );
  const literals = new Map<string, readonly string[]>();
  const read = (sources: readonly string[], where: string) =>
    sources.map((source) => {
      const pattern = parsePattern(source, literals);
      const unknown = pattern.lists.find((list) => !lists.has(list));
      if (unknown !== undefined)
        throw new Error(`"${source}" (${where}) names an unknown word list "@${unknown}"`);
      return pattern;
    });
  for (const list of [...needed, ...Object.keys(data.pay.ceilings)]) {
    if (list !== 'home' && !lists.has(list)) throw new Error(`the word list "${list}" is missing`);
  }
  return {
    flags: Object.entries(data.flags).map(([id, groups]) => [
      id,
      groups.map(({ severity, find, unless = [] }) => ({
        severity,
        find: read(find, id),
        unless: read(unless, id),
      })),
    ]),
    checks: Object.entries(data.checks).map(([id, { when, shownBy }]) => {
      const unknown = when.find((list) => list !== 'any' && !lists.has(list));
      if (unknown !== undefined) throw new Error(`${id} names an unknown word list "${unknown}"`);
      return [id, when, read(shownBy, id)];
    }),
    lexicon: buildLexicon(new Map([...lists, ...literals])),
    combinations: data.combinations,
    pay: data.pay,
    weighed: {
      bias: data.weighed.bias / 10,
      from: data.weighed.from / 10,
      weights: new Map(
        Object.entries(data.weighed.weights).flatMap(([weight, words]) =>
          words.split(' ').map((word): [string, number] => [word, Number(weight) / 10]),
        ),
      ),
    },
  };
}
