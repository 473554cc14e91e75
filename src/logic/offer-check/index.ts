/**
 * The offer checker: finds signs of a scam or of trafficking in a job advert or a recruiter's chat.
 * Pure and without dependencies; the page and the command line run this same module. Its knowledge
 * is data (`content/tools/`), prepared by {@link compileRules}.
 */
import { evidenceOf, type Evidence } from './evidence.ts';
import type { Span } from './lexicon.ts';
import { weigh } from './level.ts';
import { find, type Scene } from './patterns.ts';
import type { Group, OfferRules } from './rules.ts';
import { sceneOf } from './scene.ts';
import { denied, quietSentences, quotations, quotes, quoting } from './sentences.ts';
import { tokens, type Token } from './tokens.ts';
import type { Found, OfferResult, Severity } from './types.ts';

export { compileRules, type OfferRules } from './rules.ts';
export type { Found, Level, OfferResult, OfferRulesData, Severity } from './types.ts';

/** Id of the sign that many words of false offers stand together, each harmless by itself. */
export const weighedFlag = 'rf-many-weak';

/** Longest text in characters that {@link checkOffer} takes: a hundred long adverts. */
export const maxLength = 200_000;

/** Fewest words from which the absence of signs says anything. */
const fewestWords = 4;

/** What makes a text impossible to check. */
export type TextProblem = 'empty' | 'binary' | 'long';

/**
 * Whether a text can be checked at all.
 * @returns the problem, or undefined when there is none
 */
export function textProblem(text: string): TextProblem | undefined {
  if (text.length > maxLength) return 'long';
  if (text.trim() === '') return 'empty';
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u0008\u000e-\u001a\ufffd]/.test(text) ? 'binary' : undefined;
}

/** Whether a text is so short that "no sign found" would say nothing: ask for more instead. */
export function isTooShort(text: string, result: OfferResult): boolean {
  if (result.flags.length > 0) return false;
  const start = text.slice(0, 2000);
  return tokens(start).filter((token) => token.kind === 'word').length < fewestWords;
}

/**
 * Checks a text.
 * @param text as pasted, at most {@link maxLength} characters
 * @param rules from {@link compileRules}
 * @throws RangeError when the text is too long; nothing is cut silently
 */
export function checkOffer(text: string, rules: OfferRules): OfferResult {
  if (text.length > maxLength) {
    throw new RangeError(`At most ${String(maxLength)} characters can be checked.`);
  }
  const { scene, signs } = featuresOf(text, rules);
  const missing = missingChecks(scene, rules);
  const evidence = evidenceOf(scene.tokens, signs, rules.weights);
  if (quotes(scene, evidence.sum)) {
    return { level: 'none', flags: [], combinations: [], missing };
  }
  const found = [...signs, ...weighedSigns(evidence, scene, rules)].sort(byPlace);
  const { level, flags } = weigh(found, evidence, rules);
  return { level, flags, combinations: combined(flags, rules), missing };
}

/** What the weights are learned from: a text prepared, and the signs that patterns find in it. */
export interface OfferFeatures {
  readonly scene: Scene;
  readonly signs: readonly Found[];
}

/** Reads a text without weighing it (see `npm run learn`). */
export function featuresOf(text: string, rules: OfferRules): OfferFeatures {
  const scene = sceneOf(tokens(text), rules);
  return { scene, signs: signsIn(text, scene, rules) };
}

const byPlace = ({ match: [a, b] }: Found, { match: [c, d] }: Found) => a - c || b - d;

/** The signs that patterns find. */
function signsIn(text: string, scene: Scene, rules: OfferRules): Found[] {
  const quiet = quietSentences(scene, text);
  // A text that warns or teaches a little speaks of what it puts in quotation marks.
  const quoted = quoting(scene) >= 2 ? quotations(text) : [];
  return rules.flags
    .flatMap(([id, groups]) =>
      joined(groups.flatMap((group) => spansOf(group, scene, quiet))).map(
        ({ span, severity }): Found => ({ id, severity, match: offsets(scene.tokens, span) }),
      ),
    )
    .filter(({ match: [from, to] }) => !quoted.some(([a, b]) => a <= from && to <= b));
}

interface Sign {
  readonly span: Span;
  readonly severity: Severity;
}

/** The words that say most, when words and signs together say enough. */
function weighedSigns({ sum, spans }: Evidence, scene: Scene, rules: OfferRules): Found[] {
  if (sum < rules.weights.careful) return [];
  return spans.map((span) => ({
    id: weighedFlag,
    severity: 2,
    match: offsets(scene.tokens, span),
  }));
}

/** Where a group's patterns are found, unless denied, cancelled, or in a sentence that only warns. */
function spansOf(group: Group, scene: Scene, quiet: ReadonlySet<number>): Sign[] {
  const cancelled = new Set(
    group.unless.flatMap((pattern) =>
      find(pattern, scene).map(({ span }) => sentenceOf(scene.tokens, span)),
    ),
  );
  return group.find.flatMap((pattern) =>
    find(pattern, scene).flatMap(({ span, parts }): Sign[] => {
      const sentence = sentenceOf(scene.tokens, span);
      if (cancelled.has(sentence) || quiet.has(sentence)) return [];
      if (!pattern.row.negates && denied(span, parts, scene)) return [];
      return [{ span, severity: group.severity }];
    }),
  );
}

function sentenceOf(words: readonly Token[], span: Span): number {
  return words[span[0]]?.sentence ?? -1;
}

function offsets(words: readonly Token[], span: Span): [number, number] {
  return [words[span[0]]?.start ?? 0, words[span[1] - 1]?.end ?? 0];
}

/** Overlapping finds of one rule are one find, with the higher severity. */
function joined(signs: readonly Sign[]): Sign[] {
  const out: Sign[] = [];
  // `sort` on a copy: `toSorted` and `at` are missing on phones that can do all the rest.
  for (const next of [...signs].sort((a, b) => a.span[0] - b.span[0])) {
    const before = out[out.length - 1];
    if (before && next.span[0] < before.span[1]) {
      out[out.length - 1] = {
        span: [before.span[0], Math.max(before.span[1], next.span[1])],
        severity: Math.max(before.severity, next.severity) as Severity,
      };
    } else out.push(next);
  }
  return out;
}

/** Combinations of which two signs stand in the text, or one with a further one. */
function combined(flags: readonly Found[], rules: OfferRules): string[] {
  const ids = new Set(flags.map((flag) => flag.id));
  return Object.entries(rules.combinations)
    .filter(([, { flags: core, alsoIf }]) => {
      const cores = core.filter((id) => ids.has(id)).length;
      return cores >= 2 || (cores === 1 && alsoIf.some((id) => ids.has(id)));
    })
    .map(([id]) => id);
}

/** What a real offer of this kind would show and the text does not mention. */
function missingChecks(scene: Scene, rules: OfferRules): string[] {
  return rules.checks
    .filter(([, when]) => when.some((list) => list === 'any' || scene.found.has(list)))
    .filter(([, , shownBy]) => !shownBy.some((pattern) => find(pattern, scene).length > 0))
    .map(([id]) => id);
}
