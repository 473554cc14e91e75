import { expect, test } from 'vitest';
import { questionMessage, quotesOf, signsIn } from '../../../src/logic/offer-answer.ts';
import type { Found, OfferResult } from '../../../src/logic/offer-check/index.ts';

const found = (id: string, severity: Found['severity'], from: number, to: number): Found => ({
  id,
  severity,
  match: [from, to],
});
const result = (...flags: Found[]): OfferResult => ({
  level: 'stop',
  flags,
  combinations: [],
  missing: [],
});

test('a sign stands once, with its strongest severity and all its places', () => {
  expect(signsIn(result(found('a', 1, 0, 2), found('b', 2, 3, 4), found('a', 3, 5, 9)))).toEqual([
    { id: 'a', severity: 3, matches: [[0, 2], [5, 9]] }, // prettier-ignore
    { id: 'b', severity: 2, matches: [[3, 4]] },
  ]);
});

test('strongest first; equally strong ones as they stand in the text', () => {
  const ids = signsIn(
    result(found('late', 2, 0, 1), found('first', 3, 2, 3), found('later', 2, 4, 5)),
  ).map(({ id }) => id);
  expect(ids).toEqual(['first', 'late', 'later']);
});

test('quotes are on one line, different, at most three, and long ones are cut', () => {
  const text = `gaji\n besar, gaji besar, satu, dua, tiga, ${'x'.repeat(200)}`;
  const at = (part: string, from = 0): [number, number] => {
    const start = text.indexOf(part, from);
    return [start, start + part.length];
  };
  expect(
    quotesOf(text, { matches: [at('gaji\n besar'), at('gaji besar'), at('satu'), at('dua'), at('tiga')] }), // prettier-ignore
  ).toEqual(['gaji besar', 'satu', 'dua']);
  const [long = ''] = quotesOf(text, { matches: [at('x'.repeat(200))] });
  expect(long).toHaveLength(90);
  expect(long.endsWith('…')).toBe(true);
});

test('the message holds every question, numbered, between its polite words', () => {
  expect(questionMessage(['Satu?', 'Dua?'], { before: 'Halo.', after: 'Salam.' })).toBe(
    'Halo.\n\n1. Satu?\n2. Dua?\n\nSalam.',
  );
});
