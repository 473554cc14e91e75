import type { Span } from './lexicon.ts';
import type { Token } from './tokens.ts';
import type { RuleChecks } from './types.ts';

/**
 * A pattern is a row of elements with gaps:
 *
 * - `paspor` a word in any of its forms; `tanda_tangan` a phrase; `@docs` a word list; `$money` a
 *   figure the amounts reader found; `paspor|@docs` any of them
 * - `a b` b follows a; `a ~3 b` with up to three tokens between; `a <3> b` in either order
 * - `x && y` y stands anywhere in the text too; `x &! y` y stands nowhere in it
 *
 * A match stays within one sentence.
 */
export interface Pattern {
  readonly row: Row;
  readonly also: readonly Row[];
  readonly not: readonly Row[];
  /** Names of the word lists it uses, but for its own words and figures. */
  readonly lists: readonly string[];
}

interface Step {
  /** Names of word lists, any of which may stand here. */
  readonly lists: readonly string[];
  /** The names as one, to find the merged spans again. */
  readonly key: string;
  /** Tokens allowed between this element and what is matched so far. */
  readonly gap: number;
  readonly eitherSide: boolean;
}
export interface Row {
  readonly steps: readonly Step[];
  /** The pattern names a negation itself, so a negation before it does not cancel it. */
  readonly negates: boolean;
}

/** Name of the word list that a literal word or phrase of a pattern makes. */
const literal = (word: string) => `=${word}`;

/**
 * Reads a pattern.
 * @param source as described at {@link Pattern}
 * @param literals takes in the words that the pattern names itself
 * @param checks looks at each part, where somebody reads what is wrong
 * @throws with the fault when the pattern cannot be read
 */
export function parsePattern(
  source: string,
  literals: Map<string, readonly string[]>,
  checks?: RuleChecks,
): Pattern {
  const parts = source.split(/ (&&|&!) /);
  const also: Row[] = [];
  const not: Row[] = [];
  for (let i = 1; i < parts.length; i += 2) {
    (parts[i] === '&&' ? also : not).push(parseRow(parts[i + 1] ?? '', source, literals, checks));
  }
  const row = parseRow(parts[0] ?? '', source, literals, checks);
  const lists = [row, ...also, ...not]
    .flatMap(({ steps }) => steps.flatMap((step) => step.lists))
    .filter((list) => !list.startsWith('=') && !list.startsWith('$'));
  return { row, also, not, lists };
}

function parseRow(
  text: string,
  source: string,
  literals: Map<string, readonly string[]>,
  checks?: RuleChecks,
): Row {
  const steps: Step[] = [];
  let gap = 0;
  let eitherSide = false;
  let negates = false;
  for (const part of text.trim().split(' ')) {
    const space = /^(?:~(\d{1,2})|<(\d{1,2})>)$/.exec(part);
    if (space) {
      gap = Number(space[1] ?? space[2]);
      eitherSide = space[2] !== undefined;
      continue;
    }
    checks?.part(part, source);
    const lists = part.split('|').map((name) => {
      if (name.startsWith('@')) return name.slice(1);
      if (name.startsWith('$')) return name;
      literals.set(literal(name), [name.replace(/_/g, ' ')]);
      return literal(name);
    });
    negates ||= lists.some((list) => /^(deny|dont)$|^=(tanpa|tidak|no|without)(_|$)/.test(list));
    steps.push({ lists, key: lists.join('|'), gap, eitherSide });
    gap = 0;
    eitherSide = false;
  }
  checks?.steps(steps.length, source);
  return { steps, negates };
}

/** A text prepared for matching. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly found: ReadonlyMap<string, readonly Span[]>;
  /** Merged spans of alternatives, so that each is sorted once. */
  readonly merged: Map<string, readonly Span[]>;
  /** For each list asked for: which tokens it covers. */
  readonly covered: Map<string, Uint8Array>;
}

/** Which tokens a word list covers: 1 for each that does. */
export function coverage(scene: Scene, list: string): Uint8Array {
  let covered = scene.covered.get(list);
  if (!covered) {
    covered = new Uint8Array(scene.tokens.length);
    for (const [from, to] of scene.found.get(list) ?? []) covered.fill(1, from, to);
    scene.covered.set(list, covered);
  }
  return covered;
}

function spansOf(scene: Scene, { lists, key }: Step): readonly Span[] {
  let spans = scene.merged.get(key);
  if (!spans) {
    const found = lists.flatMap((list) => scene.found.get(list) ?? []);
    spans = lists.length === 1 ? found : found.sort((a, b) => a[0] - b[0]);
    scene.merged.set(key, spans);
  }
  return spans;
}

/** Index of the first span that starts at or after `token`. */
function firstFrom(spans: readonly Span[], token: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[0] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A match: its span, and the spans of its elements. */
export interface Match {
  readonly span: Span;
  readonly parts: readonly Span[];
}

/** Longest phrase of a word list, in tokens: how far before a span another may begin. */
const longestPhrase = 8;

/**
 * Finds a row in a text: for each place of its first element the nearest continuation.
 * The work is bounded by (places of the first element) × (gap + phrase length) for each step.
 * @param most stop after so many
 */
export function matches(row: Row, scene: Scene, most = Infinity): Match[] {
  const out: Match[] = [];
  const [first, ...rest] = row.steps;
  if (!first) return out;
  for (const step of rest) if (spansOf(scene, step).length === 0) return out;
  for (const start of spansOf(scene, first)) {
    const parts = extend(start, [start], rest, scene);
    if (!parts) continue;
    const span: Span = [
      Math.min(...parts.map((part) => part[0])),
      Math.max(...parts.map((part) => part[1])),
    ];
    const before = out[out.length - 1];
    if (before && before.span[0] === span[0] && before.span[1] === span[1]) continue;
    out.push({ span, parts });
    if (out.length >= most) break;
  }
  return out;
}

function extend(
  span: Span,
  parts: readonly Span[],
  steps: readonly Step[],
  scene: Scene,
): readonly Span[] | undefined {
  const [step, ...rest] = steps;
  if (!step) return parts;
  const { tokens } = scene;
  const spans = spansOf(scene, step);
  const placeOf = (token: number) => tokens[token]?.place ?? 0;

  const last = placeOf(span[1] - 1);
  for (let k = firstFrom(spans, span[1]); k < spans.length; k++) {
    const next = spans[k];
    if (!next || placeOf(next[0]) - last - 1 > step.gap) break;
    const done = extend([span[0], next[1]], [...parts, next], rest, scene);
    if (done) return done;
  }
  if (!step.eitherSide) return undefined;
  const first = placeOf(span[0]);
  for (let k = firstFrom(spans, span[0]) - 1; k >= 0; k--) {
    const next = spans[k];
    if (!next || first - placeOf(next[0]) - 1 > step.gap + longestPhrase) break;
    if (next[1] > span[0] || first - placeOf(next[1] - 1) - 1 > step.gap) continue;
    const done = extend([next[0], span[1]], [...parts, next], rest, scene);
    if (done) return done;
  }
  return undefined;
}

/**
 * Finds a pattern in a text.
 * @returns its matches; none when what must also stand in the text is missing, or what must not is there
 */
export function find(pattern: Pattern, scene: Scene): Match[] {
  const found = matches(pattern.row, scene);
  if (found.length === 0) return found;
  if (pattern.also.some((row) => matches(row, scene, 1).length === 0)) return [];
  if (pattern.not.some((row) => matches(row, scene, 1).length > 0)) return [];
  return found;
}
