import type { Span } from './lexicon.ts';
import { stemOf, unpackStems } from './stem-table.ts';
import type { Token } from './tokens.ts';
import type { Found, OfferRulesData, Severity } from './types.ts';

/** Words and signs weighed by how much more often they stand in false offers than in honest texts. */
export interface Weights {
  /** Weight of a stem; below zero for stems of honest texts. */
  readonly stem: (stem: string) => number;
  /** Weight of a sign by its severity in the text; zero for one that says nothing. */
  readonly sign: (id: string, severity: Severity) => number;
  /** Added to the sum. */
  readonly bias: number;
  /** Sums from which a text is warned of, and stops: by itself, with a danger sign, with a certain one. */
  readonly careful: number;
  readonly stop: number;
  readonly dangerStops: number;
  readonly certainStops: number;
}

/** Steps to a unit in which weights are kept. */
export const stepsToUnit = 5;

/** Makes the weights ready; do it once. */
export function readWeights(data: OfferRulesData['weights']): Weights {
  const stem = unpackStems(data.stems);
  return {
    stem: (name) => stem(name) / stepsToUnit,
    sign: (id, severity) => (data.signs[id]?.[severity - 1] ?? 0) / stepsToUnit,
    bias: data.bias / stepsToUnit,
    careful: data.careful / stepsToUnit,
    stop: data.stop / stepsToUnit,
    dangerStops: data.dangerStops / stepsToUnit,
    certainStops: data.certainStops / stepsToUnit,
  };
}

/** What the words of a text and the signs found in it say together. */
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

const isTelling = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.word.length >= shortestShown;

/** The key under which a token is weighed: its stem, or its kind for numbers and addresses. */
export function weighedAs(token: Token): string {
  return token.kind === 'word' ? stemOf(token.word) : `$${token.kind}`;
}

/** The signs of a text as they are weighed: each once, at its highest severity. */
export function strongestSigns(found: readonly Found[]): Map<string, Severity> {
  const strongest = new Map<string, Severity>();
  for (const { id, severity } of found) {
    if (severity > (strongest.get(id) ?? 0)) strongest.set(id, severity);
  }
  return strongest;
}

/** What a single weight counts in a text of so many different words. */
export const share = (words: number): number => 1 / Math.sqrt(Math.max(shortText, words));

/** How many different words, numbers and addresses there are. */
export const differentWords = (words: readonly Token[]): number =>
  new Set(words.map((token) => (token.kind === 'word' ? token.word : token.kind))).size;

/**
 * Adds up the weights of a text's stems and signs, each counted once.
 * @param words tokens of the text
 * @param found signs found in it
 */
export function evidenceOf(
  words: readonly Token[],
  found: readonly Found[],
  weights: Weights,
): Evidence {
  const places = new Map<string, number>();
  words.forEach((token, i) => {
    const key = weighedAs(token);
    if (!places.has(key)) places.set(key, i);
  });
  const different = differentWords(words);
  const weighed = [...places].map(([key, at]) => ({ weight: weights.stem(key), at }));
  const ofStems = weighed.reduce((total, { weight }) => total + weight, 0);
  let ofSigns = 0;
  for (const [id, severity] of strongestSigns(found)) ofSigns += weights.sign(id, severity);
  return {
    sum: (ofStems + ofSigns) * share(different) + weights.bias,
    words: different,
    spans: weighed
      .filter(({ weight, at }) => weight > 0 && isTelling(words[at]))
      .sort((a, b) => b.weight - a.weight)
      .slice(0, shown)
      .map(({ at }): Span => [at, at + 1]),
  };
}
