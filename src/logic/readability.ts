import { printed, type ProseBlock } from './prose-blocks.ts';

/** How hard a text is to read. Words are counted as they are written, a component as one word. */
export interface Readability {
  readonly sentences: number;
  readonly words: number;
  /** Mean words a sentence. */
  readonly mean: number;
  /** Ninety-five of a hundred sentences have at most so many words. */
  readonly p95: number;
  readonly longest: { readonly words: number; readonly text: string };
  /** Share of words with more than four syllables, 0 to 1. */
  readonly longWords: number;
}

/** Abbreviations that end in a full stop without ending the sentence. */
const abbreviations = new Set(
  (
    'dll dsb dst dkk mis tgl no hlm hal ps jl kab kec prov kel rt rw tn ny sdr dr drs prof ir st yth ' +
    'a.n u.p d.a s.d e.g i.e etc vs mr mrs ms vol approx'
  ).split(' '),
);

/**
 * Cuts a block of text into sentences. A full stop inside a number (Rp5.000.000) or after an
 * abbreviation ends none.
 * @param text one paragraph, list item, cell or heading
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+["”’)\]]*(?=\s|$)/g)) {
    const end = match.index + match[0].length;
    const word = /(\S+)$/.exec(text.slice(start, match.index))?.[1]?.replace(/^["“‘(]+/, '') ?? '';
    const next = text.slice(end).trimStart();
    const abbreviated =
      match[0] === '.' &&
      (abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word)) &&
      next !== '';
    // A sentence that goes on in small letters after "?" or "…" was a question inside it.
    if (abbreviated || /^\p{Ll}/u.test(next)) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => wordsIn(sentence).length > 0);
}

/** The words of a text: whatever holds a letter or digit, and each printed component. */
export function wordsIn(text: string): string[] {
  return text
    .replaceAll(printed, ` ${printed} `)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) || word === printed);
}

/**
 * Syllables of an Indonesian word: its vowels, where ai, au and oi at the end count once
 * ("pantai" 2, "keluarga" 4). Near enough to tell long words from short ones.
 */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  const vowels = letters.replace(/(ai|au|oi)$/, 'a').match(/[aeiouéè]/g)?.length ?? 0;
  return Math.max(1, vowels);
}

/** Every text of a page that a reader reads, titles of parts included. */
export function allText(blocks: readonly ProseBlock[]): string[] {
  return blocks.map(({ text }) => text).filter((text) => text !== '');
}

/**
 * Paragraphs and list items alone: headings, table cells and chat bubbles are short by nature and
 * would flatter a mean.
 */
export function runningText(blocks: readonly ProseBlock[]): string[] {
  return allText(
    blocks.filter(
      ({ kind, within }) => (kind === 'paragraph' || kind === 'item') && !within.includes('Chat'),
    ),
  );
}

/**
 * Measures blocks of text.
 * @param texts each one a heading, paragraph, list item, cell or chat bubble
 */
export function readability(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesOf);
  const counts = sentences.map((sentence) => wordsIn(sentence).length);
  const words = counts.reduce((sum, count) => sum + count, 0);
  const sorted = counts.toSorted((a, b) => a - b);
  const longestAt = counts.indexOf(Math.max(0, ...counts));
  const all = sentences.flatMap(wordsIn).filter((word) => /\p{L}/u.test(word));
  return {
    sentences: sentences.length,
    words,
    mean: sentences.length === 0 ? 0 : words / sentences.length,
    p95: sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? 0,
    longest: { words: counts[longestAt] ?? 0, text: sentences[longestAt] ?? '' },
    longWords: all.length === 0 ? 0 : all.filter((word) => syllables(word) > 4).length / all.length,
  };
}
