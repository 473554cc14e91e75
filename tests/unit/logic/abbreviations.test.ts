import { expect, test } from 'vitest';
import { unexplained, type Known } from '../../../src/logic/abbreviations.ts';
import { proseBlocks } from '../../../src/logic/prose-blocks.ts';

const known: Known = {
  terms: new Map([
    ['p3mi', 'P3MI'],
    ['uptd-ppa', 'UPTD PPA'],
  ]),
  full: new Map([['WNI', 'Warga Negara Indonesia']]),
  allowed: new Set(['KTP']),
};
const found = (body: string): string[] =>
  unexplained(proseBlocks(body), known).map(({ abbreviation }) => abbreviation);

test.each([
  ['a term', '<Term id="p3mi" /> dan P3MI lain.'],
  ['a term right behind', '**Tanya P3MI.** <Term id="p3mi" /> menjawab.'],
  ['a term of two words', 'Unit itu (<Term id="uptd-ppa" short />). Minta UPTD PPA menelepon.'],
  ['words before, in brackets behind', 'Kedutaan (KBRI) menjawab. KBRI buka.'],
  ['an expansion in brackets', 'Kode OTP (kode sekali pakai) jangan dikirim.'],
  ['an expansion behind a longer phrase', 'Never send OTP codes (one-time codes).'],
  ['a comma and a plain name', 'Lapor ke OJK, pengawas lembaga keuangan.'],
  ['a plain name before', 'Serikat buruh migran SBMI mencatat.'],
  ['the full name in the sentence', 'Warga negara Indonesia disebut juga WNI di sana.'],
  ['a word that introduces it', 'Perusahaan judi daring yang disebut POGO.'],
  ['an allowed one', 'Simpan KTP Anda.'],
  ['an advert in quotation marks', 'Iklannya “CS online”.'],
  ['a chat', '<Chat>\n<Bubble from="recruiter">CS ya kak</Bubble>\n</Chat>'],
  ['a heading', '## Bantuan BP3MI'],
])('%s explains it', (_name, body) => {
  expect(found(body)).toEqual([]);
});

test.each([
  ['alone', 'Tanya BP3MI dulu.', ['BP3MI']],
  ['in a list', 'Tanya BP3MI, dinas, atau polisi.', ['BP3MI']],
  ['once a page', 'Tanya BP3MI. BP3MI buka.', ['BP3MI']],
  ['in brackets behind nothing', 'Pakai KTP (NIK).', ['NIK']],
  ['before its term', 'Tanya P3MI.\n\n<Term id="p3mi" /> menjawab.', ['P3MI']],
])('an unexplained one is found: %s', (_name, body, expected) => {
  expect(found(body)).toEqual(expected);
});
