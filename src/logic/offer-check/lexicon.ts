import { misspellings } from './misspelt.ts';
import { knownForm } from './stems.ts';
import { tokens, type Token } from './tokens.ts';
import type { RuleChecks } from './types.ts';

/** Where a word list occurs in a text: token indexes, end exclusive. */
export type Span = readonly [from: number, to: number];

/** Words and phrases with the lists they belong to. */
export interface Lexicon {
  /** Word form → lists that hold it as a single word; empty when only phrases use it. */
  readonly single: ReadonlyMap<string, readonly string[]>;
  /** First word of a phrase → the phrase's words and its list. */
  readonly phrases: ReadonlyMap<string, readonly { words: readonly string[]; list: string }[]>;
  /** The listed words that a misspelt one may have been meant to be. */
  readonly meant: (word: string) => readonly string[];
}

/**
 * Builds the lexicon.
 * @param lists name → words and phrases; an entry `@name` takes in another list
 * @param checks looks at each entry, where somebody reads what is wrong
 * @throws when a list names an unknown one
 */
export function buildLexicon(
  lists: ReadonlyMap<string, readonly string[]>,
  checks?: RuleChecks,
): Lexicon {
  const single = new Map<string, string[]>();
  const phrases = new Map<string, { words: readonly string[]; list: string }[]>();
  const add = (entry: string, list: string): void => {
    const words = tokens(entry).map((token) => token.word);
    const [first] = words;
    checks?.listed(list, entry, words.length);
    if (first === undefined) return;
    for (const word of words) if (!single.has(word)) single.set(word, []);
    if (words.length === 1) {
      const known = single.get(first);
      if (known && !known.includes(list)) known.push(list);
    } else {
      const known = phrases.get(first);
      if (known) known.push({ words, list });
      else phrases.set(first, [{ words, list }]);
    }
  };
  const fill = (name: string, list: string, above: readonly string[]): void => {
    const entries = lists.get(name);
    checks?.list(name, entries !== undefined, above);
    for (const entry of entries ?? []) {
      if (entry.startsWith('@')) fill(entry.slice(1), list, [...above, name]);
      else add(entry, list);
    }
  };
  for (const name of lists.keys()) fill(name, name, []);
  return { single, phrases, meant: misspellings(single.keys()) };
}

/**
 * Finds every word list in a text.
 * @returns list → spans in order of their start
 */
export function occurrences(text: readonly Token[], lexicon: Lexicon): Map<string, Span[]> {
  const { single, phrases, meant } = lexicon;
  const known = (form: string) => single.has(form);
  const inList = (form: string) => (single.get(form)?.length ?? 0) > 0;
  const forms = text.map(({ word, kind }): readonly string[] => {
    if (kind === 'phone') return [];
    if (kind !== 'word') return known(word) ? [word] : [];
    // A listed word may be a form of another listed one too: "dipotong" of "potong".
    const stem = knownForm(word, (form) => form !== word && inList(form));
    if (known(word)) return stem === undefined ? [word] : [word, stem];
    if (stem !== undefined) return [stem];
    const part = knownForm(word, known);
    return part === undefined ? meant(word) : [part];
  });

  const found = new Map<string, Span[]>();
  const add = (list: string, span: Span): void => {
    const spans = found.get(list);
    if (spans) spans.push(span);
    else found.set(list, [span]);
  };
  for (let i = 0; i < text.length; i++) {
    const seen = new Set<string>();
    for (const form of forms[i] ?? []) {
      for (const { words, list } of phrases.get(form) ?? []) {
        if (!seen.has(list) && phraseAt(text, forms, i, words)) {
          seen.add(list);
          add(list, [i, i + words.length]);
        }
      }
    }
    for (const form of forms[i] ?? []) {
      for (const list of single.get(form) ?? []) {
        if (!seen.has(list)) add(list, [i, i + 1]);
        seen.add(list);
      }
    }
  }
  return found;
}

function phraseAt(
  text: readonly Token[],
  forms: readonly (readonly string[])[],
  at: number,
  words: readonly string[],
): boolean {
  const first = text[at];
  const last = text[at + words.length - 1];
  if (!first || first.sentence !== last?.sentence) return false;
  return words.every((word, k) => forms[at + k]?.includes(word));
}
