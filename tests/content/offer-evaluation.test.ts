import { describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/data/load-facts.ts';
import { readOfferSet } from '../../src/build/offer-set.ts';
import { checkOffer } from '../../src/logic/offer-check/index.ts';
import { figuresOf, percent, type Judged } from '../../src/logic/offer-evaluation.ts';
import { siteRules } from '../support/offer-rules.ts';

const sets = {
  tune: readOfferSet(process.cwd(), 'tune'),
  'held-out': readOfferSet(process.cwd(), 'held-out'),
};
const all = [...sets.tune, ...sets['held-out']];

describe('the labelled texts', () => {
  test('have ids of their own and are all different', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  test('are at least 200 a part, half of them honest, in both languages', () => {
    for (const part of Object.values(sets)) {
      expect(part.length).toBeGreaterThanOrEqual(200);
      expect(part.filter(({ label }) => label === 'honest').length / part.length).toBeGreaterThan(
        0.45,
      );
      expect(part.filter(({ lang }) => lang === 'en').length / part.length).toBeGreaterThan(0.2);
    }
  });

  test('name sources that exist', () => {
    const { sources } = loadFacts(process.cwd());
    const unknown = all.flatMap(({ id, after }) =>
      after.filter((source) => !sources.has(source)).map((source) => `${id}: ${source}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the part never looked at while tuning', () => {
  const figures = figuresOf(
    sets['held-out'].map(
      (entry): Judged => ({ case: entry, level: checkOffer(entry.text, siteRules()).level }),
    ),
  );

  test.each([
    ['warned', 95],
    ['clearAtStop', 85],
  ] as const)('%s is at least %d %%', (name, floor) => {
    expect(percent(figures[name])).toBeGreaterThanOrEqual(floor);
  });

  test.each([
    ['advertsAtStop', 2],
    ['honestAtStop', 5],
    ['plainWarned', 15],
  ] as const)('%s is at most %d %%', (name, ceiling) => {
    expect(percent(figures[name])).toBeLessThanOrEqual(ceiling);
  });
});
