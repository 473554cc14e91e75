import { expect, test } from 'vitest';
import { formatDate, formatNumber } from '../../../src/i18n/format.ts';

test.each([
  ['2025-11-03', 'id', '3 November 2025'],
  ['2025-08', 'id', 'Agustus 2025'],
  ['2024', 'id', '2024'],
  ['2025-11-03', 'en', '3 November 2025'],
  ['2025-08', 'en', 'August 2025'],
] as const)('%s in %s is "%s"', (date, locale, text) => {
  expect(formatDate(date, locale)).toBe(text);
});

test('numbers follow the language', () => {
  expect(formatNumber(10_000, 'id')).toBe('10.000');
  expect(formatNumber(10_000, 'en')).toBe('10,000');
});
