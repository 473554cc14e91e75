/**
 * `npm run learn`: weighs the words and signs of the labelled texts in `tests/offer-set/tune` and writes
 * `content/tools/offer-weights.yaml`. Run it after the texts, the word lists or the patterns change; the
 * held-out part is not read. It prints how texts are judged by weights that were learned without them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRedFlags } from '../../data/load-facts.ts';
import { loadOfferRules } from '../../data/offer-rules.ts';
import {
  differentWords,
  share,
  stepsToUnit,
  strongestSigns,
  weighedAs,
} from '../../logic/offer-check/evidence.ts';
import { compileRules, featuresOf } from '../../logic/offer-check/index.ts';
import { weigh } from '../../logic/offer-check/level.ts';
import { quotes } from '../../logic/offer-check/sentences.ts';
import { heaviest } from '../../logic/offer-check/stem-table.ts';
import { figuresOf, percent, type Judged } from '../../logic/offer-evaluation.ts';
import { learnWeights, sumOf, type LabelledText } from '../../logic/offer-learning.ts';
import { readOfferSet } from '../offer-set.ts';

/** Lighter stems are left out: three of four, for half a percent of any figure. */
const leastSteps = 4;
/** A common thing like "WhatsApp only" must not alarm alone, however often it stands in false offers. */
const heaviestNotice = 5;
const options = { fewestTexts: 5, ridge: 0.00001, steps: 1500 };
/**
 * From which sums on a text is warned of, and stops: by itself, with a danger sign, with a certain one. Chosen on texts left out,
 * a whole author at a time, so that at most 2 % of honest adverts stop and 15 % of plain texts are warned of.
 */
const levels = { careful: -0.5, stop: 1.6, dangerStops: 0.6, certainStops: 0.2 };

const root = process.cwd();
const rules = compileRules(loadOfferRules(root, loadRedFlags(root)));
const cases = readOfferSet(root, 'tune').map((entry) => {
  const { scene, signs } = featuresOf(entry.text, rules);
  const { tokens } = scene;
  const words = differentWords(tokens);
  const text: LabelledText = {
    features: [
      ...new Set(tokens.map(weighedAs)),
      ...[...strongestSigns(signs)].map(([id, severity]) => `${id}:${String(severity)}`),
    ],
    share: share(words),
    scam: entry.label === 'scam',
  };
  return { entry, text, scene, signs, words };
});

/** A weight as it is kept: in steps, none for a stem that is too light. */
function inSteps(feature: string, weight: number): number {
  const most = /:1$/.test(feature) ? heaviestNotice : heaviest;
  const steps = Math.max(-heaviest, Math.min(most, Math.round(weight * stepsToUnit)));
  return isSign(feature) || Math.abs(steps) >= leastSteps ? steps : 0;
}
const isSign = (feature: string) => feature.startsWith('rf-');

const author = (id: string) => id.slice(0, 2);
const judged = [...new Set(cases.map(({ entry }) => author(entry.id)))].flatMap((left) => {
  const out = ({ entry }: (typeof cases)[number]) => author(entry.id) === left;
  const learned = learnWeights(
    cases.filter((one) => !out(one)).map(({ text }) => text),
    options,
  );
  const kept = [...learned.weights].map(([feature, weight]): [string, number] => [
    feature,
    inSteps(feature, weight) / stepsToUnit,
  ]);
  const model = { weights: new Map(kept), bias: learned.bias };
  return cases.filter(out).map(({ entry, text, scene, signs, words }): Judged => {
    const sum = sumOf(text, model);
    const evidence = { sum, words, spans: [] };
    const level = quotes(scene, sum)
      ? 'none'
      : weigh(signs, evidence, { ...rules, weights: { ...rules.weights, ...levels } }).level;
    return { case: entry, level };
  });
});
console.log('Judged by weights learned without their author:');
console.table(
  Object.fromEntries(
    Object.entries(figuresOf(judged)).map(([name, figure]) => [name, percent(figure)?.toFixed(1)]),
  ),
);

const { weights, bias } = learnWeights(
  cases.map(({ text }) => text),
  options,
);
const signs = new Map<string, [number, number, number]>();
const stems = new Map<number, string[]>();
for (const [feature, weight] of weights) {
  const steps = inSteps(feature, weight);
  const sign = /^(rf-.+):([123])$/.exec(feature);
  if (steps === 0) continue;
  if (sign) {
    const [, id = '', severity] = sign;
    const bySeverity = signs.get(id) ?? [0, 0, 0];
    bySeverity[Number(severity) - 1] = steps;
    signs.set(id, bySeverity);
  } else if (Math.abs(steps) >= leastSteps)
    stems.set(steps, [...(stems.get(steps) ?? []), feature]);
}
const steps = (unit: number) => String(Math.round(unit * stepsToUnit));
const yaml = `# Weights of signs and of the first letters of words: above zero they stand more often in false offers,
# below zero in honest texts. Written by \`npm run learn\` from tests/offer-set/tune; do not edit by hand.
# All figures are fifths.
bias: ${steps(bias)}
careful: ${steps(levels.careful)}
stop: ${steps(levels.stop)}
dangerStops: ${steps(levels.dangerStops)}
certainStops: ${steps(levels.certainStops)}
# At severity 1, 2 and 3.
signs:
${[...signs]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, three]) => `  ${id}: [${three.join(', ')}]`)
  .join('\n')}
stems:
${[...stems]
  .toSorted(([a], [b]) => b - a)
  .map(([weight, group]) => `  "${String(weight)}": "${group.sort().join(' ')}"`)
  .join('\n')}
`;
writeFileSync(join(root, 'content/tools/offer-weights.yaml'), yaml);
console.log(
  `${String(cases.length)} texts, ${String([...stems.values()].flat().length)} stems, bias ${bias.toFixed(2)}`,
);
