/**
 * Logistic regression over the words of labelled texts: which words stand in false offers, which in
 * honest texts. Small, deterministic, and run by hand (`npm run learn`), never on the site.
 */

/** The words of one text, each once, and whether it is a false offer. */
export interface LabelledWords {
  readonly words: ReadonlySet<string>;
  readonly scam: boolean;
}

export interface Model {
  readonly weights: ReadonlyMap<string, number>;
  readonly bias: number;
}

export interface LearningOptions {
  /** A word in fewer texts is left out. */
  readonly fewestTexts: number;
  /** How many words are kept: those with the largest weights. */
  readonly words: number;
  /** Pull of every weight towards zero. */
  readonly ridge: number;
  readonly steps: number;
}

/** As in `evidenceOf`: a text counts by the root of its length. */
const scale = (text: LabelledWords) => 1 / Math.sqrt(Math.max(10, text.words.size));

function fit(
  texts: readonly LabelledWords[],
  vocabulary: readonly string[],
  { ridge, steps }: LearningOptions,
): Model {
  const index = new Map(vocabulary.map((word, i) => [word, i]));
  const rows = texts.map((text) => ({
    scam: text.scam ? 1 : 0,
    value: scale(text),
    columns: [...text.words].flatMap((word) => index.get(word) ?? []),
  }));
  const weights = new Float64Array(vocabulary.length);
  const speed = new Float64Array(vocabulary.length);
  let bias = 0;
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight) => weight * ridge);
    let biasSlope = 0;
    for (const { scam, value, columns } of rows) {
      const sum = columns.reduce((total, i) => total + (weights[i] ?? 0) * value, bias);
      const off = (1 / (1 + Math.exp(-sum)) - scam) / rows.length;
      biasSlope += off;
      for (const i of columns) slope[i] = (slope[i] ?? 0) + off * value;
    }
    slope.forEach((value, i) => {
      speed[i] = 0.9 * (speed[i] ?? 0) + value;
      weights[i] = (weights[i] ?? 0) - 0.5 * (speed[i] ?? 0);
    });
    bias -= 0.5 * biasSlope;
  }
  return { weights: new Map(vocabulary.map((word, i) => [word, weights[i] ?? 0])), bias };
}

/**
 * Learns the weights: once over all words that are common enough, then again over the strongest.
 * @param texts labelled texts; the same texts give the same weights
 */
export function learnWeights(texts: readonly LabelledWords[], options: LearningOptions): Model {
  const counts = new Map<string, number>();
  for (const { words } of texts)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const common = [...counts]
    .filter(([, count]) => count >= options.fewestTexts)
    .map(([word]) => word)
    .sort();
  const all = fit(texts, common, options);
  const strongest = [...all.weights]
    .toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1))
    .slice(0, options.words)
    .map(([word]) => word)
    .sort();
  return fit(texts, strongest, options);
}
