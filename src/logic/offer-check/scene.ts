import { amounts, perMonth, type Amount } from './amounts.ts';
import { occurrences, type Span } from './lexicon.ts';
import { coverage, type Scene } from './patterns.ts';
import type { OfferRules } from './rules.ts';
import type { Token } from './tokens.ts';

const monthly = (sum: Amount) => sum.rupiah * perMonth[sum.period];

/** Steps that a word may stand before and after a figure to be about it. */
const before = 7;
const after = 4;

/** Whether a word of a list stands a few steps before or after a span in the same sentence. */
function near([from, to]: Span, list: string, scene: Scene): boolean {
  const { tokens } = scene;
  const covered = coverage(scene, list);
  const first = tokens[from]?.place ?? 0;
  const last = tokens[to - 1]?.place ?? 0;
  for (let i = from - 1; i >= 0 && first - (tokens[i]?.place ?? 0) <= before; i--) {
    if (covered[i] === 1) return true;
  }
  for (let i = to; i < tokens.length && (tokens[i]?.place ?? 0) - last <= after; i++) {
    if (covered[i] === 1) return true;
  }
  return false;
}

/** The ceiling of the best paid place the text names; a skill asked for raises it. */
function payCeiling(scene: Scene, pay: OfferRules['pay']): number {
  const places = Object.entries(pay.ceilings).filter(
    ([place]) => place === 'home' || scene.found.has(place),
  );
  const base = Math.max(...places.map(([, ceiling]) => ceiling));
  return scene.found.has('skill') ? base * pay.skilled : base;
}

/** Ages of 10 to 17 beside a word for age: "umur 15", "15 tahun". */
function childAges(scene: Scene): Span[] {
  return scene.tokens.flatMap((token, i): Span[] => {
    const value = token.kind === 'number' ? Number(token.word) : 0;
    return value >= 10 && value <= 17 && near([i, i + 1], 'age', scene) ? [[i, i + 1]] : [];
  });
}

/**
 * Prepares a text for matching: where the word lists occur, and the figures patterns may name:
 * `$money` any sum, `$pay` a sum that is pay, `$highpay` and `$hugepay` pay above the ceiling of
 * the place, `$child` an age below 18, `$phone`, `$url`, `$mail`, `$number`.
 * @param words tokens of the text
 */
export function sceneOf(words: readonly Token[], rules: OfferRules): Scene {
  const found = new Map<string, readonly Span[]>(occurrences(words, rules.lexicon));
  const scene: Scene = { tokens: words, found, merged: new Map(), covered: new Map() };
  const kinds = { $phone: 'phone', $url: 'url', $mail: 'email', $number: 'number' } as const;
  for (const [name, kind] of Object.entries(kinds)) {
    found.set(
      name,
      words.flatMap((token, i): Span[] => (token.kind === kind ? [[i, i + 1]] : [])),
    );
  }
  const sums = amounts(words, rules.pay.rates);
  const pay = sums.filter(
    (sum) => near(sum.span, 'pay', scene) && !near(sum.span, 'charge', scene),
  );
  const ceiling = payCeiling(scene, rules.pay);
  const spans = (list: readonly Amount[]) => list.map((sum) => sum.span);
  found.set('$money', spans(sums));
  found.set('$pay', spans(pay));
  found.set('$highpay', spans(pay.filter((sum) => monthly(sum) > ceiling)));
  found.set('$hugepay', spans(pay.filter((sum) => monthly(sum) > ceiling * 2.5)));
  found.set('$child', childAges(scene));
  for (const [name, list] of found) if (list.length === 0) found.delete(name);
  return scene;
}
