/**
 * Logistic regression over the words and signs of labelled texts: which stand in false offers, which in
 * honest texts. Small, deterministic, and run by hand (`npm run learn`), never on the site.
 */

/** What one text shows, each once, and whether it is a false offer. */
export interface LabelledText {
  readonly features: readonly string[];
  /** What a single weight counts in this text, as in `evidenceOf`. */
  readonly share: number;
  readonly scam: boolean;
}

export interface Model {
  readonly weights: ReadonlyMap<string, number>;
  readonly bias: number;
}

export interface LearningOptions {
  /** What stands in fewer texts is left out. */
  readonly fewestTexts: number;
  /** Pull of every weight towards zero. */
  readonly ridge: number;
  readonly steps: number;
}

/**
 * Learns the weights by gradient descent with momentum.
 * @param texts labelled texts; the same texts give the same weights
 */
export function learnWeights(
  texts: readonly LabelledText[],
  { fewestTexts, ridge, steps }: LearningOptions,
): Model {
  const counts = new Map<string, number>();
  for (const { features } of texts)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const known = [...counts]
    .filter(([, count]) => count >= fewestTexts)
    .map(([feature]) => feature)
    .sort();
  const index = new Map(known.map((feature, i) => [feature, i]));
  const rows = texts.map(({ features, share, scam }) => ({
    scam: scam ? 1 : 0,
    share,
    columns: Int32Array.from(features.flatMap((feature) => index.get(feature) ?? [])),
  }));

  const weights = new Float64Array(known.length);
  const speed = new Float64Array(known.length);
  const slope = new Float64Array(known.length);
  let bias = 0;
  for (let step = 0; step < steps; step++) {
    for (let i = 0; i < slope.length; i++) slope[i] = (weights[i] ?? 0) * ridge;
    let biasSlope = 0;
    for (const { scam, share, columns } of rows) {
      let sum = bias;
      for (const i of columns) sum += (weights[i] ?? 0) * share;
      const off = (1 / (1 + Math.exp(-sum)) - scam) / rows.length;
      biasSlope += off;
      for (const i of columns) slope[i] = (slope[i] ?? 0) + off * share;
    }
    for (let i = 0; i < weights.length; i++) {
      speed[i] = 0.9 * (speed[i] ?? 0) + (slope[i] ?? 0);
      weights[i] = (weights[i] ?? 0) - 0.5 * (speed[i] ?? 0);
    }
    bias -= 0.5 * biasSlope;
  }
  return { weights: new Map(known.map((feature, i) => [feature, weights[i] ?? 0])), bias };
}

/** Sum of a text's weights, as `evidenceOf` adds them. */
export function sumOf({ features, share }: LabelledText, { weights, bias }: Model): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0) * share, bias);
}
