import { coverage, type Scene } from './patterns.ts';
import type { Span } from './lexicon.ts';
import { fillers } from './tokens.ts';

/** Word lists by which a text shows that it denies, asks or warns instead of offering. */
const spans = (scene: Scene, list: string): readonly Span[] => scene.found.get(list) ?? [];

/** How far back a negation reaches over words that only link it: "tidak ada pungutan atau biaya …". */
const reach = 9;

/** Whether a negation begins at a token. */
const isNo = (scene: Scene, token: number): boolean =>
  coverage(scene, 'deny')[token] === 1 || coverage(scene, 'dont')[token] === 1;

/**
 * Whether a match is denied: "tidak dipungut biaya", "paspor tidak ditahan", "we never ask for fees".
 * @param parts spans of the pattern's own elements
 */
export function denied(span: Span, parts: readonly Span[], scene: Scene): boolean {
  const { tokens } = scene;
  const own = (token: number) => parts.some(([from, to]) => token >= from && token < to);
  for (let i = span[0]; i < span[1]; i++) if (isNo(scene, i) && !own(i)) return true;
  if (deniedJustBefore(span[0], scene)) return true;

  const links = coverage(scene, 'link');
  for (let i = span[0] - 1; i >= 0 && i >= span[0] - reach; i--) {
    if (tokens[i]?.sentence !== tokens[span[0]]?.sentence) return false;
    if (isNo(scene, i)) return true;
    if (links[i] !== 1 && !fillers.has(tokens[i]?.word ?? '')) return false;
  }
  return false;
}

/** A negation up to three words before, with no comma between: "tidak menunjuk calo". */
function deniedJustBefore(at: number, scene: Scene): boolean {
  const { tokens } = scene;
  const comforts = coverage(scene, 'comfort');
  for (let i = at - 1, steps = 0; i >= 0 && steps < 3; i--) {
    const token = tokens[i];
    if (token?.sentence !== tokens[at]?.sentence) break;
    if (/[,:()]/.test(tokens[i + 1]?.before ?? '')) break;
    // "jangan takut transfer" denies nothing.
    if (comforts[i] === 1) break;
    if (isNo(scene, i)) return true;
    if (!fillers.has(token?.word ?? '')) steps++;
  }
  return false;
}

/** Sentences that only ask ("apakah paspor ditahan?") or that warn ("waspada bila diminta transfer"). */
export function quietSentences(scene: Scene, text: string): Set<number> {
  const quiet = new Set<number>();
  const { tokens } = scene;
  const ends = new Map<number, number>();
  tokens.forEach((token, i) => ends.set(token.sentence, i));
  for (const [from] of spans(scene, 'ask')) {
    const token = tokens[from];
    const end = ends.get(token?.sentence ?? -1) ?? -1;
    const last = tokens[end];
    const next = tokens[end + 1];
    if (token && last && text.slice(last.end, next?.start ?? last.end + 3).includes('?')) {
      quiet.add(token.sentence);
    }
  }
  for (const [from] of spans(scene, 'warning')) {
    const token = tokens[from];
    if (token) quiet.add(token.sentence);
  }
  return quiet;
}

/** How many different cues of a list a text shows. */
function kinds(scene: Scene, list: string): number {
  const words = spans(scene, list).map(([from, to]) =>
    scene.tokens
      .slice(from, to)
      .map((token) => token.word)
      .join(' '),
  );
  return new Set(words).size;
}

/** Weight of the cues that a text warns, reports or teaches. */
export function quoting(scene: Scene): number {
  return kinds(scene, 'warning') * 2 + kinds(scene, 'report') + kinds(scene, 'lesson') * 2;
}

/** Weight of the cues that a text recruits. */
function luring(scene: Scene): number {
  const phones = scene.tokens.filter((token) => token.kind === 'phone').length;
  return kinds(scene, 'lure') + Math.min(2, phones);
}

/** What speaks this much for a false offer is no quotation. */
const offering = 0.5;

/**
 * Whether the whole text quotes signs to warn of them, to report a case or to teach, instead of
 * recruiting: it must show such cues, more of them than of recruiting ones, and not read like a
 * false offer itself.
 * @param sum how much words and signs speak for a false offer, from `evidenceOf`
 */
export function quotes(scene: Scene, sum: number): boolean {
  const weight = quoting(scene);
  return sum < offering && weight >= 2 && weight > luring(scene);
}

/** Parts of a text between quotation marks, as offsets; longer ones than a quotation are not. */
export function quotations(text: string): [number, number][] {
  return [...text.matchAll(/[“"«]([^“”"«»\n]{8,400})[”"»]/g)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}
