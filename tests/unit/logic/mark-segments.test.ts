import { describe, expect, test } from 'vitest';
import { markSegments, type Marking } from '../../../src/logic/mark-segments.ts';

const marking = (number: number, severity: Marking['severity'], from: number, to: number) => ({
  number,
  severity,
  match: [from, to] as const,
});
/** Pieces as short lines: "from-to severity numbers". */
const lines = (length: number, markings: readonly Marking[]) =>
  markSegments(length, markings).map(({ start, end, severity, closes }) =>
    `${String(start)}-${String(end)} ${String(severity)} ${closes.join(',')}`.trim(),
  );

describe('markSegments', () => {
  test('a text without signs is one piece, an empty one none', () => {
    expect(lines(5, [])).toEqual(['0-5 0']);
    expect(lines(0, [])).toEqual([]);
  });

  test('a mark stands between plain pieces and closes with its number', () => {
    expect(lines(10, [marking(1, 3, 2, 6)])).toEqual(['0-2 0', '2-6 3 1', '6-10 0']);
  });

  test('a nested sign cuts the outer one; each piece has the strongest severity', () => {
    expect(lines(10, [marking(1, 2, 0, 10), marking(2, 3, 3, 5)])).toEqual([
      '0-3 2',
      '3-5 3 2',
      '5-10 2 1',
    ]);
  });

  test('overlapping signs share the piece between them', () => {
    expect(lines(9, [marking(2, 1, 4, 9), marking(1, 3, 0, 6)])).toEqual([
      '0-4 3',
      '4-6 3 1',
      '6-9 1 2',
    ]);
  });

  test('signs that end together close together, each number once', () => {
    expect(lines(4, [marking(3, 1, 0, 4), marking(1, 2, 2, 4), marking(3, 1, 3, 4)]).at(-1)).toBe(
      '3-4 2 1,3',
    );
  });

  test('stretches that are empty or outside the text are passed over', () => {
    expect(lines(4, [marking(1, 3, 2, 2), marking(2, 3, 1, 9)])).toEqual(['0-4 0']);
  });

  test('the pieces together are the text, whatever the marks', () => {
    const text = 'abcdefghijklmnopqrstuvwxyz';
    for (let seed = 1; seed <= 60; seed++) {
      const markings = Array.from({ length: 6 }, (_, i) => {
        const from = (seed * 7 + i * 11) % 25;
        return marking(i + 1, ((i % 3) + 1) as 1 | 2 | 3, from, from + 1 + ((seed + i * 5) % 9));
      });
      const pieces = markSegments(text.length, markings);
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      expect(pieces.every(({ start, end }) => start < end)).toBe(true);
    }
  });
});
