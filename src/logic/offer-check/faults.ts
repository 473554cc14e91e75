import { parsePattern } from './patterns.ts';
import type { RuleChecks, OfferRulesData } from './types.ts';

/** Throws with what is wrong, in words. */
export const ruleChecks: RuleChecks = {
  part: (part, pattern) => {
    if (!/^[\p{L}\p{N}@$=|_'-]+$/u.test(part)) {
      throw new Error(`cannot read "${part}" in "${pattern}"`);
    }
  },
  steps: (steps, pattern) => {
    if (steps === 0) throw new Error(`nothing to find in "${pattern}"`);
  },
  listed: (list, entry, read) => {
    // A word that the tokenizer drops would leave a shorter, broader entry.
    if (read === 0 || read < entry.trim().split(/\s+/).length) {
      throw new Error(`the list "${list}" has an entry of words that are not read: "${entry}"`);
    }
  },
  list: (name, isThere, above) => {
    const by = above[above.length - 1] ?? name;
    if (!isThere) throw new Error(`"${by}" names the word list "@${name}", which is not there.`);
    if (above.includes(name)) throw new Error(`The word list "@${name}" takes in itself.`);
  },
};

/** Lists the checker itself asks for by name. */
const needed = ['deny', 'dont', 'comfort', 'link', 'ask', 'warning', 'report', 'lesson', 'lure', 'pay', 'charge', 'skill', 'age']; // prettier-ignore

/**
 * Names of word lists that rules ask for and do not have; kept out of what readers load.
 * @returns each with where it is asked for
 * @throws when a pattern cannot be read
 */
export function missingLists(data: OfferRulesData): string[] {
  const known = new Set(Object.keys(data.words));
  const asked = (where: string, sources: readonly string[]) =>
    sources.flatMap((source) =>
      parsePattern(source, new Map(), ruleChecks).lists.map((list) => ({
        list,
        where: `"${source}" (${where})`,
      })),
    );
  return [
    ...[...needed, ...Object.keys(data.pay.ceilings)]
      .filter((list) => list !== 'home')
      .map((list) => ({ list, where: 'the checker itself' })),
    ...Object.entries(data.flags).flatMap(([id, groups]) =>
      groups.flatMap(({ find, unless = [] }) => asked(id, [...find, ...unless])),
    ),
    ...Object.entries(data.checks).flatMap(([id, { when, shownBy }]) => [
      ...when.filter((list) => list !== 'any').map((list) => ({ list, where: id })),
      ...asked(id, shownBy),
    ]),
  ]
    .filter(({ list }) => !known.has(list))
    .map(({ list, where }) => `the word list "${list}" that ${where} names is missing`);
}
