import type { Span } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Words weighed by how much more often they stand in false offers than in honest texts. */
export interface WeighedWords {
  /** Weight of each word; below zero for words of honest texts. */
  readonly weights: ReadonlyMap<string, number>;
  /** Added to the sum. */
  readonly bias: number;
  /** From this sum on the words together are a sign. */
  readonly from: number;
}

/** What the words of a text say together. */
export interface Evidence {
  readonly sum: number;
  /** How many different words the text has. */
  readonly words: number;
  /** Where the words that say most stand, each once, strongest first. */
  readonly spans: readonly Span[];
}

/** A text's length counts by its root, so that long texts are not suspicious for being long. */
const shortText = 10;
/** How many words are shown as the reason, and the shortest: "you" or "yg" would explain nothing. */
const shown = 5;
const shortestShown = 5;

/** The key under which a token is weighed: its word, or its kind for numbers and addresses. */
export function weighedAs(token: Token): string {
  return token.kind === 'word' ? token.word : `$${token.kind}`;
}

/**
 * Adds up the weights of a text's words, each counted once.
 * @param words tokens of the text
 */
export function evidenceOf(words: readonly Token[], { weights, bias }: WeighedWords): Evidence {
  const places = new Map<string, number>();
  words.forEach((token, i) => {
    const key = weighedAs(token);
    if (!places.has(key)) places.set(key, i);
  });
  const root = Math.sqrt(Math.max(shortText, places.size));
  const weighed = [...places].flatMap(([key, at]) => {
    const weight = weights.get(key);
    return weight === undefined ? [] : [{ weight, at }];
  });
  const sum = weighed.reduce((total, { weight }) => total + weight, 0) / root + bias;
  return {
    sum,
    words: places.size,
    spans: weighed
      .filter(({ weight, at }) => weight > 0 && (words[at]?.word.length ?? 0) >= shortestShown)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, shown)
      .map(({ at }): Span => [at, at + 1]),
  };
}
