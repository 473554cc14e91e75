import { describe, expect, test } from 'vitest';
import { proseBlocks, printed } from '../../../src/logic/prose-blocks.ts';
import {
  allText,
  readability,
  runningText,
  sentencesOf,
  syllables,
} from '../../../src/logic/readability.ts';

describe('sentences', () => {
  test.each([
    ['a number with dots', 'Bayar Rp5.000.000 dulu. Lalu tunggu.', 2],
    ['an abbreviation', 'Bawa KTP, paspor, dll. ke kantor. Jangan sendiri.', 2],
    ['an initial', 'Ia bekerja untuk A. Wijaya di sana.', 1],
    ['closing quotes', 'Ia berkata: “Jangan.” Lalu pergi.', 2],
    ['a question inside a sentence', '“Mau kerja?” tanya orang itu.', 1],
    ['an ellipsis that goes on', 'Nama saya … dan saya di sini.', 1],
    ['the end of a text', 'Tanpa titik', 1],
    ['a component after the stop', `Selesai. ${printed} menjawab.`, 2],
  ])('%s', (_name, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

test('list items, bubbles, options and cells never run together', () => {
  const body = [
    '## Judul',
    '',
    '- satu dua',
    '- tiga',
    '',
    '<Chat>',
    '<Bubble from="you">empat</Bubble>',
    '<Bubble from="recruiter">lima</Bubble>',
    '</Chat>',
    '',
    '<Options>',
    '<Option to="a">enam</Option> <Option to="b">tujuh</Option>',
    '</Options>',
    '',
    '| delapan | sembilan |',
    '| --- | --- |',
    '| a b | c <Term id="tppo" /> |',
  ].join('\n');
  expect(allText(proseBlocks(body))).toEqual([
    'Judul',
    'satu dua',
    'tiga',
    'empat',
    'lima',
    'enam',
    'tujuh',
    'delapan',
    'sembilan',
    'a b',
    `c ${printed}`,
  ]);
  expect(runningText(proseBlocks(body))).toEqual(['satu dua', 'tiga', 'enam', 'tujuh']);
});

test('a footnote is no word, a number in the text is one', () => {
  const [block] = proseBlocks('Telepon <Number line="polri-110/phone" /> <Cite sources="a" />.');
  expect(block?.text).toBe(`Telepon ${printed} .`);
  expect(readability([block?.text ?? '']).words).toBe(2);
});

test('measures mean, longest and share of long words', () => {
  const measured = readability(['Satu dua. Tiga empat lima enam.', 'Pertanggungjawaban.']);
  expect(measured).toMatchObject({ sentences: 3, words: 7, p95: 4, longest: { words: 4 } });
  expect(measured.mean).toBeCloseTo(7 / 3);
  expect(measured.longWords).toBeCloseTo(1 / 7);
});

test('an empty page has no sentences', () => {
  expect(readability([])).toMatchObject({ sentences: 0, mean: 0, p95: 0, longWords: 0 });
});

test.each([
  ['uang', 2],
  ['pantai', 2],
  ['keluarga', 4],
  ['pekerjaan', 4],
  ['perdagangan', 4],
  ['pertanggungjawaban', 6],
  ['110', 1],
])('%s has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});
