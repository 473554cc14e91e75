import { describe, expect, test } from 'vitest';
import {
  nextReading,
  notReading,
  sentencesToSpeak,
  spokenForm,
  type Reading,
} from '../../../src/logic/read-aloud.ts';

const spoken = (text: string, locale: 'id' | 'en' = 'id') =>
  sentencesToSpeak({ text, dialled: [] }, locale).map((sentence) => sentence.spoken);

describe('what a voice says', () => {
  test.each([
    ['Bayar Rp1.000.000 dulu', 'Bayar 1.000.000 rupiah dulu'],
    ['denda Rp5 miliar', 'denda 5 miliar rupiah'],
    ['antara Rp300 ribu dan Rp2,5 juta', 'antara 300 ribu rupiah dan 2,5 juta rupiah'],
    ['Buka 08.00–16.30 WIB', 'Buka 8 sampai 16 lewat 30 WIB'],
    ['sekitar 7.49% naik', 'sekitar 7.49% naik'],
    ['UU No. 21 Tahun 2007', 'Undang-Undang nomor 21 Tahun 2007'],
    ['Pasal 6 ayat (1) huruf j UU 18/2017', 'Pasal 6 ayat 1 huruf j Undang-Undang 18 tahun 2017'],
    ['Pasal 79–88 KUHP', 'Pasal 79 sampai 88 KUHP'],
    [
      'PP 59/2021 dan Perpres 49/2023',
      'Peraturan Pemerintah 59 tahun 2021 dan Peraturan Presiden 49 tahun 2023',
    ],
    ['PPATK', 'PPATK'],
    ['paspor, KTP, dll.', 'paspor, KTP, dan lain-lain.'],
    ['Buka menu ⋮, lalu Histori', 'Buka menu , lalu Histori'],
    ['gratis · 24 jam', 'gratis, 24 jam'],
  ])('%s', (text, said) => {
    expect(spokenForm(text, 'id')).toBe(said);
  });

  test.each([
    ['Law 18/2017, Article 6(1)(j)', 'Law 18 of 2017, Article 6 1 j'],
    ['a fine of Rp200 million', 'a fine of 200 million rupiah'],
    ['Rp1,000,000', '1,000,000 rupiah'],
    ['2019–2024', '2019 to 2024'],
    ['Law No. 12 of 2017', 'Law number 12 of 2017'],
  ])('%s', (text, said) => {
    expect(spokenForm(text, 'en')).toBe(said);
  });

  test.each([
    ['0800-1000', '0 8 0 0, 1 0 0 0'],
    ['+62 21 2924 4800', 'plus 6 2, 2 1, 2 9 2 4, 4 8 0 0'],
    ['(021) 2924-4800', '0 2 1, 2 9 2 4, 4 8 0 0'],
    ['08111929999', '0 8 1 1 1 9 2 9 9 9 9'],
    ['1500-771', '1 5 0 0, 7 7 1'],
  ])('the number %s is said digit by digit', (number, said) => {
    expect(spoken(`Telepon ${number} sekarang.`)[0]?.replace(/[()]/g, '')).toBe(
      `Telepon ${said} sekarang.`,
    );
  });

  test('a figure, a year and a sum are no telephone numbers', () => {
    for (const text of ['Ada 1.213 orang.', 'Tahun 2023-2024.', 'Ada 110 kasus.', '0,5 juta']) {
      expect(spoken(text).join(' '), text).not.toMatch(/\d \d/);
    }
  });

  test('a short number is said digit by digit where it is a link that dials', () => {
    const text = 'Telepon 110. Ada 110 kasus.';
    const sentences = sentencesToSpeak({ text, dialled: [[8, 11]] }, 'id');
    expect(sentences.map((sentence) => sentence.spoken)).toEqual([
      'Telepon 1 1 0.',
      'Ada 110 kasus.',
    ]);
  });
});

describe('cutting a passage', () => {
  test('sentences keep their place in the text', () => {
    const text = 'Jangan bayar dulu. Tanya BP3MI, dinas, dll. di kotamu.\n Selesai.';
    const sentences = sentencesToSpeak({ text, dialled: [] }, 'id');
    expect(sentences).toHaveLength(3);
    for (const { start, end, spoken: said } of sentences) {
      expect(text.slice(start, end).slice(0, 6)).toBe(said.slice(0, 6));
    }
  });

  test('no utterance is so long that Chrome falls silent', () => {
    const clause = 'orang yang merekrut dengan ancaman kekerasan, ';
    const text = `Setiap ${clause.repeat(12)}dipidana. Titik.`;
    const sentences = sentencesToSpeak({ text, dialled: [] }, 'id');
    for (const { start, end } of sentences) expect(end - start).toBeLessThanOrEqual(180);
    expect(sentences.map(({ start, end }) => text.slice(start, end).trim()).join(' ')).toBe(text);
  });

  test('a long sentence without a comma stays whole', () => {
    const text = 'kata '.repeat(60);
    expect(sentencesToSpeak({ text, dialled: [] }, 'id')).toHaveLength(1);
  });

  test('nothing is said where there is no letter or digit', () => {
    expect(spoken(' › ')).toEqual([]);
    expect(spoken(' . … ')).toEqual([]);
  });
});

describe('the reading', () => {
  const at = (state: Reading['state'], sentence: number): Reading => ({ state, at: sentence });

  test('goes from sentence to sentence and ends after the last', () => {
    let reading = nextReading(notReading, 'toggle', 2);
    expect(reading).toEqual(at('playing', 0));
    reading = nextReading(reading, 'end', 2);
    expect(reading).toEqual(at('playing', 1));
    expect(nextReading(reading, 'end', 2)).toBe(notReading);
  });

  test('goes on at the sentence at which it was paused', () => {
    const paused = nextReading(at('playing', 4), 'toggle', 9);
    expect(paused).toEqual(at('paused', 4));
    expect(nextReading(paused, 'toggle', 9)).toEqual(at('playing', 4));
  });

  test('a late end of a sentence does not start a paused or ended reading', () => {
    for (const reading of [at('paused', 4), notReading]) {
      expect(nextReading(reading, 'end', 9)).toBe(reading);
    }
  });

  test('a page out of sight pauses what plays, and nothing else', () => {
    expect(nextReading(at('playing', 3), 'hide', 9)).toEqual(at('paused', 3));
    expect(nextReading(notReading, 'hide', 9)).toBe(notReading);
  });

  test('stop always ends it', () => {
    for (const state of ['playing', 'paused', 'idle'] as const) {
      expect(nextReading(at(state, 3), 'stop', 9)).toBe(notReading);
    }
  });

  test('an empty page cannot be played', () => {
    expect(nextReading(notReading, 'toggle', 0)).toBe(notReading);
  });
});
