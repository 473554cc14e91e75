import { expect, test } from 'vitest';
import { loadLintWords } from '../../../src/data/load-lint-words.ts';
import { wordFaults } from '../../../src/logic/lint-words.ts';
import { lintWordsSchema } from '../../../src/schemas/lint-word.ts';

const rules = loadLintWords('.');
const words = (text: string, locale: 'id' | 'en' = 'id'): string[] =>
  wordFaults(text, locale, rules).map(({ word }) => word.toLowerCase());

test.each([
  ['id', 'Dengan cara ini Anda aman.', ['aman']],
  ['id', 'Aman dan dijamin.', ['aman', 'dijamin']],
  ['id', 'Anda pasti selamat.', ['pasti selamat']],
  ['id', 'Kunjungan ini tidak terlacak.', ['tidak terlacak']],
  ['id', 'Buka tanpa jejak.', ['tanpa jejak']],
  ['id', 'Tombol ini menghapus semua jejak.', ['menghapus semua jejak']],
  ['id', 'Kunjungan Anda jadi tidak terlihat.', ['kunjungan anda jadi tidak terlihat']],
  ['id', 'Riwayat pun langsung terhapus.', ['riwayat pun langsung terhapus']],
  ['id', 'Tenang, tidak akan ketahuan.', ['tidak akan ketahuan']],
  ['id', 'Tombol ini menghapus riwayat.', ['tombol ini menghapus riwayat']],
  ['id', 'Keluar cepat menyembunyikan kunjungan.', ['keluar cepat menyembunyikan kunjungan']],
  ['en', 'Your visit stays hidden.', ['visit stays hidden']],
  ['en', 'Nobody will know you came.', ['nobody will know']],
  ['en', 'The button clears your history.', ['button clears your history']],
  ['id', 'Hasilnya 100% benar.', ['100%']],
  ['id', 'Banyak TKI ilegal di sana.', ['tki ilegal']],
  ['id', 'Ia dijadikan budak.', ['budak']],
  ['id', 'Korban tergiur gaji besar.', ['tergiur']],
  ['id', 'Kisah tragis di neraka dunia.', ['tragis', 'neraka']],
  ['en', 'Now you are safe.', ['safe']],
  ['en', 'Help is guaranteed.', ['guaranteed']],
  ['en', 'The call is untraceable.', ['untraceable']],
  ['en', 'It leaves no trace.', ['leaves no trace']],
  ['en', 'Illegal workers were found.', ['illegal workers']],
  ['en', 'He fell for it.', ['fell for']],
] as const)('%s: "%s" is found', (locale, text, found) => {
  expect(words(text, locale).toSorted()).toEqual([...found].toSorted());
});

test.each([
  ['id', 'Berangkat Aman tidak menilai kasus.'],
  ['id', 'Rumah aman ada di tiap provinsi.'],
  ['id', 'Tanpa tanda pun bukan berarti aman.'],
  ['id', 'Belum tentu aman.'],
  ['id', 'Kami tidak dapat menjamin hasilnya.'],
  ['id', 'Perekrut menulis: “Dijamin aman, kak.”'],
  ['id', 'Perbudakan modern dan keamanan nasional.'],
  ['id', 'Pelaku tidak mencari orang bodoh.'],
  ['id', 'Hapus hanya entri situs ini dari riwayat.'],
  ['id', 'Tombol ini tidak menghapus catatan di riwayat peramban.'],
  ['id', 'Tombol ini tidak dapat menyembunyikan kunjungan.'],
  ['id', 'Riwayat yang kosong sama sekali bisa membuat orang curiga.'],
  ['en', 'The button does not delete anything from the browser history.'],
  ['en', 'Zero does not mean that this visit goes unrecorded.'],
  ['id', 'Pekerjaan ilegal dan pungutan ilegal.'],
  ['en', 'No sign found does not mean the offer is safe.'],
  ['en', 'The safe house takes women and men.'],
  ['en', 'We cannot guarantee the outcome.'],
  ['en', 'Your safety plan and slavery as a condition.'],
  ['en', 'The recruiter wrote “100% safe”.'],
] as const)('%s: "%s" is allowed', (locale, text) => {
  expect(words(text, locale)).toEqual([]);
});

test('a rule of one language leaves the other alone', () => {
  expect(words('safe', 'id')).toEqual([]);
  expect(words('aman', 'en')).toEqual([]);
});

test('says where, why, and what to write instead', () => {
  const [fault] = wordFaults('Sesudah itu Anda aman.', 'id', rules);
  expect(fault).toMatchObject({ word: 'aman', rule: 'aman', where: 'Sesudah itu Anda aman.' });
  expect(fault?.why).not.toBe('');
  expect(fault?.instead).not.toBe('');
});

test('a broken pattern is a fault of the file', () => {
  const broken = { language: 'id', pattern: '(', why: 'Sebab yang panjang.', instead: 'yang lain' };
  expect(lintWordsSchema.safeParse({ words: { a: broken }, allowed: {} }).success).toBe(false);
});
