import type { Evidence } from './evidence.ts';
import type { Found, Level, Severity } from './types.ts';

/** Points of a notice and of a sign to be careful of. */
const points = { 1: 1, 2: 3 } as const;
/** From here on several weak signs warn, and several plain ones stop. */
const carefulFrom = 2;
const stopFrom = 7;
/** A lone danger sign stops, unless the words around it speak for an honest text by this much. */
const doubtBelow = -0.4;
/** In fewer different words nothing can be read between the lines. */
const fewestToDoubt = 20;
/** Words that speak this much for a false offer turn a warning into a stop. */
const certainFrom = 1.1;

/** What was found, weighed: the level, and the signs at the severity that they have here. */
export interface Weighed {
  readonly level: Level;
  readonly flags: readonly Found[];
}

/**
 * Weighs the signs. Danger signs stop: two by themselves, one unless the text reads like an honest
 * one. Weaker signs add up, each rule counted once.
 * @param found signs as their patterns have them
 * @param evidence how much the words speak for a false offer, from `evidenceOf`
 */
export function weigh(found: readonly Found[], { sum, words }: Evidence): Weighed {
  const dangers = new Set(found.flatMap(({ id, severity }) => (severity === 3 ? [id] : [])));
  const doubtful = dangers.size === 1 && sum < doubtBelow && words >= fewestToDoubt;
  const flags = doubtful
    ? found.map((flag): Found => (flag.severity === 3 ? { ...flag, severity: 2 } : flag))
    : found;
  if (dangers.size > 0 && !doubtful) return { level: 'stop', flags };

  const strongest = new Map<string, Severity>();
  for (const { id, severity } of flags) {
    if (severity > (strongest.get(id) ?? 0)) strongest.set(id, severity);
  }
  let total = 0;
  for (const severity of strongest.values()) total += severity === 3 ? 0 : points[severity];
  if (total >= stopFrom || (total >= carefulFrom && sum >= certainFrom)) {
    return { level: 'stop', flags };
  }
  return { level: total >= carefulFrom ? 'careful' : 'none', flags };
}
