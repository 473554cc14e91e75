import { parsePattern } from './patterns.ts';
import type { FaultTexts, OfferRulesData } from './types.ts';

/** The faults that make `compileRules` throw. */
export const faultTexts: FaultTexts = {
  unreadable: (part, pattern) => `cannot read "${part}" in "${pattern}"`,
  empty: (pattern) => `nothing to find in "${pattern}"`,
  unread: (list, entry) => `the list "${list}" has an entry of words that are not read: "${entry}"`,
  unknown: (by, list) => `"${by}" names the word list "@${list}", which is not there.`,
  circular: (list) => `The word list "@${list}" takes in itself.`,
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
      parsePattern(source, new Map(), faultTexts).lists.map((list) => ({
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
