import type { Locale } from '../i18n/locales.ts';
import { sentenceEnds } from './sentence-ends.ts';

/** Where the reading of a page stands; `at` counts sentences from 0. */
export interface Reading {
  readonly state: 'idle' | 'playing' | 'paused';
  readonly at: number;
}

/** `toggle`: the main button; `end`: a sentence was spoken; `hide`: the page is out of sight. */
export type ReadingEvent = 'toggle' | 'stop' | 'end' | 'hide';

export const notReading: Reading = { state: 'idle', at: 0 };

/**
 * The reading after an event. Pausing keeps the sentence, which is then read again from its
 * beginning: on Android the browser's own pause ends the utterance.
 * @param count sentences of the page
 */
export function nextReading(reading: Reading, event: ReadingEvent, count: number): Reading {
  const playing = reading.state === 'playing';
  switch (event) {
    case 'toggle':
      if (count === 0) return notReading;
      return { state: playing ? 'paused' : 'playing', at: reading.at };
    case 'hide':
      return playing ? { state: 'paused', at: reading.at } : reading;
    case 'end':
      if (!playing) return reading;
      return reading.at + 1 < count ? { state: 'playing', at: reading.at + 1 } : notReading;
    case 'stop':
      return notReading;
  }
}

/** A block of a page: its text, and which parts of it are numbers to dial. */
export interface Passage {
  readonly text: string;
  readonly dialled: readonly (readonly [start: number, end: number])[];
}

/** A sentence of a passage: where it stands, and what the voice is given. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly spoken: string;
}

/** Characters a voice gets at once: Chrome falls silent after about 14 seconds. */
const longest = 180;

/**
 * Cuts a passage into what is spoken at once: sentences, and parts of long ones.
 * @returns only parts that hold a letter or digit
 */
export function sentencesToSpeak({ text, dialled }: Passage, locale: Locale): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const sentenceEnd of sentenceEnds(text)) {
    while (start < sentenceEnd) {
      // The mark begins at the first word, not at the space before it.
      start += /^\s*/.exec(text.slice(start, sentenceEnd))?.[0].length ?? 0;
      let end = sentenceEnd;
      if (end - start > longest) {
        const part = /^.*[,;:)]\s/s.exec(text.slice(start, start + longest))?.[0];
        end = part === undefined ? end : start + part.length;
      }
      const spoken = spokenPart({ text, dialled }, start, end, locale);
      if (/[\p{L}\p{N}]/u.test(spoken)) sentences.push({ start, end, spoken });
      start = end;
    }
  }
  return sentences;
}

/** What a voice is given for a part of a passage. */
function spokenPart({ text, dialled }: Passage, from: number, to: number, locale: Locale): string {
  let spoken = '';
  let at = from;
  for (const [start, end] of dialled) {
    if (start < at || end > to) continue;
    spoken += spokenForm(text.slice(at, start), locale);
    spoken += text.slice(start, end).replace(/\+?\d[\d ()-]*/g, digitByDigit);
    at = end;
  }
  spoken += spokenForm(text.slice(at, to), locale);
  return spoken
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();
}

/** A number to dial, digit by digit, with a pause between its groups: "plus 6 2, 8 1 1". */
function digitByDigit(number: string): string {
  const groups = number.match(/\d+/g) ?? [];
  const digits = groups.map((group) => group.split('').join(' ')).join(', ');
  return `${number.startsWith('+') ? 'plus ' : ''}${digits} `;
}

/**
 * Numbers to dial that are no link: with + or 0 in front, or in groups joined by hyphens. Two years
 * joined by a hyphen are none.
 */
const dialable =
  /(?:\+|\b0)\d[\d ()-]{4,}\d|\b(?!(?:19|20)\d\d-(?:19|20)\d\d\b)\d{3,5}(?:-\d{3,5})+\b/g;

type Rule = readonly [pattern: RegExp, spoken: string];

/** Signs that mean nothing to the ear, in any language. */
const signs: readonly Rule[] = [
  // Article 6(1)(j), ayat (1)
  [/\s?\(([\da-z]{1,2})\)/g, ' $1'],
  [/[⋮☰“”]/g, ''],
  [/\s[·→›]\s/g, ', '],
];

/** What is written short and said in full. */
const rules: Readonly<Record<Locale, readonly Rule[]>> = {
  id: [
    [/\bRp\s?([\d.,]*\d(?: (?:ribu|juta|miliar|triliun))?)/g, '$1 rupiah'],
    // 08.00–16.30
    [/\b0?(\d{1,2})\.00\b(?![.%\d])/g, '$1'],
    [/\b0?(\d{1,2})\.([0-5]\d)\b(?![.%\d])/g, '$1 lewat $2'],
    [/(\d)\s?–\s?(?=\d)/g, '$1 sampai '],
    [/\b(\d{1,3})\/(\d{4})\b/g, '$1 tahun $2'],
    [/\bUU\b/g, 'Undang-Undang'],
    [/\bPP (?=\d)/g, 'Peraturan Pemerintah '],
    [/\bPerpres\b/g, 'Peraturan Presiden'],
    [/\bNo\. ?(?=\d)/g, 'nomor '],
    [/\bJl\./g, 'Jalan'],
    [/\bdll\./g, 'dan lain-lain.'],
    [/\bdsb\./g, 'dan sebagainya.'],
    [/\bmis\./g, 'misalnya'],
    [/×/g, ' kali '],
  ],
  en: [
    [/\bRp\s?([\d.,]*\d(?: (?:thousand|million|billion|trillion))?)/g, '$1 rupiah'],
    [/(\d)\s?–\s?(?=\d)/g, '$1 to '],
    [/\b(\d{1,3})\/(\d{4})\b/g, '$1 of $2'],
    [/\bNo\. ?(?=\d)/g, 'number '],
    [/×/g, ' times '],
  ],
};

/**
 * A text as a voice should say it: amounts of money, times, ranges, laws and abbreviations written
 * out, numbers to dial digit by digit.
 */
export function spokenForm(text: string, locale: Locale): string {
  return [...rules[locale], ...signs].reduce(
    (spoken, [pattern, replacement]) => spoken.replace(pattern, replacement),
    text.replace(dialable, digitByDigit),
  );
}
