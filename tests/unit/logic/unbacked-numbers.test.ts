import { expect, test } from 'vitest';
import { proseBlocks } from '../../../src/logic/prose-blocks.ts';
import { unbackedNumbers } from '../../../src/logic/unbacked-numbers.ts';

const found = (body: string): string[] =>
  unbackedNumbers(proseBlocks(body)).map(({ number }) => number);

test.each([
  ['an amount', 'Ia membayar Rp5.000.000 kepada calo.', ['Rp5.000.000']],
  ['a year', 'Pada 2024 ada kasus.', ['2024']],
  ['a range', 'Umurnya 18–35 dan 17–26.', ['18', '35', '17', '26']],
  ['a share', 'Hampir 79% korban.', ['79']],
  ['more than 31 days', 'Ia menunggu 90 hari.', ['90']],
  ['a source in the next item only', '- Ada 45 orang.\n- Lain. <Cite sources="a" />', ['45']],
  ['a list introduced, not all cited', 'Pada 2018:\n\n- A. <Cite sources="a" />\n- B.', ['2018']],
  ['a number in a notice', '<Notice kind="stop" title="X">\n\nAda 83 orang.\n\n</Notice>', ['83']],
  ['a table row without one', '| a | b |\n| - | - |\n| 1999 | c |', ['1999']],
])('%s is a claim', (_name, body, numbers) => {
  expect(found(body)).toEqual(numbers);
});

test.each([
  ['a statistic', 'Ada <Stat id="a" /> kasus sampai 2025.'],
  ['a footnote in the item', '1. Pada 2025 ada 45 orang. <Cite sources="a" />'],
  ['an article', 'Sejak 2026 berlaku <Law at="kuhp/455" />.'],
  ['a footnote in the table row', '| a | b |\n| - | - |\n| 1999 | <Cite sources="a" /> |'],
  ['a box right below', 'Pada 2025 keluar aturan baru.\n\n<LawBox at="a/1" />'],
  ['a table right above', '<StatTable ids="a b" />\n\nPada 2024 kasusnya naik.'],
  ['a list whose items all cite', 'Temuan 2018:\n\n- A. <Cite sources="a" />'],
  ['names of lines', 'Telepon 110 atau 129.'],
  ['the name of a law', 'Baca UU 21/2007 dan Undang-Undang Nomor 21 Tahun 2007.'],
  ['advice with a unit of time', 'Minta waktu 1 hari. Tunggu 24 jam. Umurnya 15 tahun.'],
  ['the age of a child', 'Anda belum 18? Not yet 18, under 18.'],
  ['a small count', 'Jawab 3 pertanyaan ini.'],
  ['list ordinals', '11. Satu\n12. Dua'],
  ['a heading', '## Kasus 2023'],
  ['a chat', '<Chat>\n<Bubble from="recruiter">gaji 1000 dolar</Bubble>\n</Chat>'],
  ['an example in quotation marks', 'Katakan: “Kami 45 orang di ruko.”'],
  ['a form', 'Kertas A4 dan nomor P3MI.'],
])('%s is none, or is backed', (_name, body) => {
  expect(found(body)).toEqual([]);
});
