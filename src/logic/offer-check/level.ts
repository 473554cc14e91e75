import type { Evidence, Weights } from './evidence.ts';
import type { Found, Level } from './types.ts';

/** In fewer different words nothing can be read between the lines: a danger sign stops. */
const fewestToDoubt = 20;
/** So many different danger signs stop, whatever the other words say. */
const certainDangers = 3;

/** What was found, weighed: the level, and the signs at the severity that they have here. */
export interface Weighed {
  readonly level: Level;
  readonly flags: readonly Found[];
}

/**
 * Weighs the signs. A danger sign stops, unless the rest of the text reads like an honest one; it
 * always warns. Weaker signs and words add up: enough of them warn, many stop.
 * @param found signs as their patterns have them
 * @param evidence how much words and signs speak for a false offer, from `evidenceOf`
 */
export function weigh(
  found: readonly Found[],
  { sum, words }: Evidence,
  weights: Weights,
): Weighed {
  const dangers = new Set(found.flatMap(({ id, severity }) => (severity === 3 ? [id] : []))).size;
  const dangerStops =
    dangers > 0 &&
    (sum >= weights.dangerStops || words < fewestToDoubt || dangers >= certainDangers);
  if (dangerStops || sum >= weights.stop) return { level: 'stop', flags: found };
  return {
    level: dangers > 0 || sum >= weights.careful ? 'careful' : 'none',
    flags: found.map((flag): Found => (flag.severity === 3 ? { ...flag, severity: 2 } : flag)),
  };
}
