import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/logic/reading-time.ts';

test('is at least a minute and grows with the words', () => {
  expect(readingMinutes('satu dua')).toBe(1);
  expect(readingMinutes('kata '.repeat(800))).toBe(5);
});
