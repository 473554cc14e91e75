import { describe, expect, test } from 'vitest';
import {
  heaviest,
  packStems,
  stemOf,
  unpackStems,
} from '../../../../src/logic/offer-check/stem-table.ts';

describe('the packed table of stems', () => {
  test('gives every weight back', () => {
    const weights = new Map(
      Array.from({ length: 300 }, (_, i): [string, number] => [
        `s${String(i)}`,
        ((i * 7) % (heaviest * 2 + 1)) - heaviest,
      ]).filter(([, weight]) => weight !== 0),
    );
    const weightOf = unpackStems(packStems(weights));
    const lost = [...weights].filter(([stem, weight]) => weightOf(stem) !== weight);
    // Of 300 stems one in fifty may share its place among 32,768.
    expect(lost.length).toBeLessThanOrEqual(6);
  });

  test('knows no weight of other stems, but for chance', () => {
    const weightOf = unpackStems(packStems(new Map([['paspo', 12]])));
    expect(weightOf('paspo')).toBe(12);
    const others = Array.from({ length: 1000 }, (_, i) => weightOf(`x${String(i)}`));
    expect(others.filter((weight) => weight !== 0).length).toBeLessThan(3);
  });

  test('holds the first and the last place, and nothing at all', () => {
    expect(unpackStems('')('gaji')).toBe(0);
    expect(unpackStems(packStems(new Map()))('gaji')).toBe(0);
  });

  test('refuses weights that do not fit, with their stem', () => {
    expect(() => packStems(new Map([['gaji', heaviest + 1]]))).toThrow(/gaji/);
    expect(() => packStems(new Map([['gaji', 0.5]]))).toThrow(RangeError);
  });

  test('a stem is the beginning of a word', () => {
    expect(stemOf('potongan')).toBe(stemOf('potong'));
    expect(stemOf('wa')).toBe('wa');
  });
});
