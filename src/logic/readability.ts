import { printed, type ProseBlock } from './prose-blocks.ts';
import { sentenceEnds } from './sentence-ends.ts';

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

/**
 * Cuts a block of text into sentences.
 * @param text one paragraph, list item, cell or heading
 */
export function sentencesOf(text: string): string[] {
  let start = 0;
  const sentences = sentenceEnds(text).map((end) => {
    const sentence = text.slice(start, end).trim();
    start = end;
    return sentence;
  });
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
