/**
 * `npm run learn`: weighs the words of the labelled texts in `tests/offer-set/tune` and writes
 * `content/tools/offer-weights.yaml`. Run it after the texts change; the held-out part is not read.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { weighedAs } from '../../logic/offer-check/evidence.ts';
import { tokens } from '../../logic/offer-check/tokens.ts';
import { learnWeights } from '../../logic/offer-learning.ts';
import { readOfferSet } from '../offer-set.ts';

/** Chosen on parts of the tuned texts left out in turn: more words, or less pull, gain nothing. */
const options = { fewestTexts: 4, words: 430, ridge: 0.0007, steps: 500 };
/** Of the sum of weights: from here on a text is warned of. Chosen in the same way. */
const from = -1;

const root = process.cwd();
const texts = readOfferSet(root, 'tune').map(({ text, label }) => ({
  words: new Set(tokens(text).map(weighedAs)),
  scam: label === 'scam',
}));
const { weights, bias } = learnWeights(texts, options);

// Whole numbers keep the page small; ten steps to a unit are enough.
const entries = [...weights]
  .map(([word, weight]): [string, number] => [word, Math.round(weight * 10)])
  .filter(([, weight]) => weight !== 0);
const grouped = Map.groupBy(entries, ([, weight]) => weight);
const lines = [...grouped]
  .toSorted((a, b) => b[0] - a[0])
  .map(
    ([weight, words]) =>
      `  "${String(weight)}": "${words
        .map(([word]) => word)
        .sort()
        .join(' ')}"`,
  );
const yaml = `# Words by how much more often they stand in false offers (above zero) than in honest texts (below).
# Written by \`npm run learn\` from tests/offer-set/tune; do not edit by hand. Weights are tenths.
bias: ${String(Math.round(bias * 10))}
from: ${String(from)}
weights:
${lines.join('\n')}
`;
writeFileSync(join(root, 'content/tools/offer-weights.yaml'), yaml);
console.log(
  `${String(texts.length)} texts, ${String(entries.length)} words, bias ${bias.toFixed(2)}`,
);
