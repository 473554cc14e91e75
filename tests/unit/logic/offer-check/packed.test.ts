import { expect, test } from 'vitest';
import { loadFacts } from '../../../../src/data/load-facts.ts';
import { loadOfferRules } from '../../../../src/data/offer-rules.ts';
import { packRules, unpackRules } from '../../../../src/logic/offer-check/packed.ts';
import type { OfferRulesData } from '../../../../src/logic/offer-check/types.ts';

/** Rules with one pattern and one list. */
const rulesOf = (pattern: string, words = 'satu,dua'): OfferRulesData => ({
  words: { list: words },
  flags: { 'rf-a': [{ severity: 2, find: [pattern] }] },
  checks: {},
  combinations: {},
  doubtful: [],
  weights: {
    bias: -5,
    careful: -2,
    stop: 7,
    dangerStops: 2,
    certainStops: -2,
    signs: {},
    stems: '',
  },
  pay: { ceilings: {}, skilled: 2, rates: {} },
});

test('the site’s own rules come out as they went in', () => {
  const rules = loadOfferRules('.', loadFacts('.').redFlags);
  expect(unpackRules(packRules(rules))).toEqual(JSON.parse(JSON.stringify(rules)));
});

test.each([
  'paspor',
  'tanda_tangan|@docs $money',
  'a ~3 b <12> c',
  'a ~26 b && c|d &! e',
  'a ~27 b <40> c',
  'a ~8 &! b',
  '2|3 ~1 x',
])('%s comes out as it went in', (pattern) => {
  const packed = packRules(rulesOf(pattern));
  expect(unpackRules(packed).flags['rf-a']).toEqual([{ severity: 2, find: [pattern] }]);
});

test('what cancels a sign stays with its group', () => {
  const { flags, ...rest } = rulesOf('a');
  const groups = [
    { severity: 3, find: ['a', 'b'], unless: ['c|d', 'e'] },
    { severity: 1, find: ['f'] },
  ] as const;
  const rules = { ...rest, flags: { ...flags, 'rf-b': groups } };
  expect(unpackRules(packRules(rules)).flags).toEqual(rules.flags);
});

test.each(['A b', '3', 'a.b', '!a', 'a;b'])('%s, which would change, is refused', (pattern) => {
  expect(() => packRules(rulesOf(pattern))).toThrow('cannot be packed');
});

test('so is a list whose words would change', () => {
  expect(() => packRules(rulesOf('a', 'tanda_tangan'))).toThrow('cannot be packed');
});
