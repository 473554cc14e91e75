import { expect, test } from 'vitest';
import {
  buildDay,
  contactDueAfterDays,
  daysBetween,
  isDue,
  isOld,
} from '../../../src/logic/freshness.ts';

test('counts whole days across months and leap years', () => {
  expect(daysBetween('2026-11-23', '2026-11-24')).toBe(1);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
});

test('a contact is due the day after its 180 days', () => {
  expect(contactDueAfterDays).toBe(180);
  expect(isDue('2026-01-01', '2026-06-30')).toBe(false);
  expect(isDue('2026-01-01', '2026-07-01')).toBe(true);
});

test('laws and statistics are due after a year', () => {
  expect(isDue('2026-01-01', '2027-01-01', 'law')).toBe(false);
  expect(isDue('2026-01-01', '2027-01-02', 'statistic')).toBe(true);
});

test('data of more than three years is old, counted from the end of its period', () => {
  expect(isOld('2022', '2026-11-24')).toBe(true);
  expect(isOld('2023', '2026-11-24')).toBe(false);
  expect(isOld('2023-07', '2026-11-24')).toBe(true);
  expect(isOld('2025-10-20', '2026-11-24')).toBe(false);
});

test('the build day follows SOURCE_DATE_EPOCH', () => {
  expect(buildDay({ SOURCE_DATE_EPOCH: '1767225600' })).toBe('2026-01-01');
  expect(buildDay({})).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
