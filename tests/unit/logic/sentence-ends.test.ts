import { expect, test } from 'vitest';
import { sentenceEnds } from '../../../src/logic/sentence-ends.ts';

test.each([
  ['Satu. Dua?', [5, 10]],
  ['Tanpa titik', [11]],
  ['Rp5.000.000 sudah dibayar. Lalu?', [26, 32]],
  ['“Jangan.” Lalu pergi.', [9, 21]],
  ['', []],
])('%s', (text, ends) => {
  expect(sentenceEnds(text)).toEqual(ends);
});

test('the last end is the end of the text, and nothing is lost between', () => {
  const text = ' UU No. 21 Tahun 2007 berlaku. Bawa KTP, dll. ke kantor! Selesai ';
  const ends = sentenceEnds(text);
  expect(ends.at(-1)).toBe(text.length);
  expect(ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end)).join('')).toBe(text);
  expect(ends).toHaveLength(3);
});
