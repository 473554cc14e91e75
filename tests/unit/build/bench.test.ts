import { expect, test } from 'vitest';
import { asText, held, median } from '../../../src/build/bench/table.ts';

test('a figure stands beside its limit, and a missed one says so', () => {
  expect(held(1.494, { most: 1.5 }, 2)).toBe('1.49 (≤ 1.5)');
  expect(held(1.62, { most: 1.5 }, 2)).toBe('1.62 (MISSED: ≤ 1.5)');
  expect(held(99, { least: 99 })).toBe('99 (≥ 99)');
  expect(held(98, { least: 99 })).toBe('98 (MISSED: ≥ 99)');
  // Rounding must not make a missed limit look kept.
  expect(held(1.504, { most: 1.5 }, 2)).toBe('1.50 (MISSED: ≤ 1.5)');
  expect(held(NaN, { most: 1 })).toContain('MISSED');
});

test('the median is the middle one, or the mean of the two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 2, 100])).toBe(3);
  expect(median([])).toBeNaN();
});

test('a table is Markdown with its method above and its notes below', () => {
  const table = asText({
    title: 'Size',
    method: 'Weighed.',
    columns: ['page', 'kB'],
    rows: [
      ['home', 9.5],
      ['help', 12],
    ],
    notes: ['Rounded.'],
  });
  expect(table.split('\n')).toEqual([
    '## Size',
    '',
    'Weighed.',
    '',
    '| page |  kB |',
    '| ---- | --: |',
    '| home | 9.5 |',
    '| help |  12 |',
    '',
    '- Rounded.',
    '',
  ]);
});
