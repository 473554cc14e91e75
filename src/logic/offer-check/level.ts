import type { Evidence } from './evidence.ts';
import type { OfferRules } from './rules.ts';
import type { Found, Level } from './types.ts';

/** In fewer different words nothing can be read between the lines: a danger sign stops. */
const fewestToDoubt = 20;
/** So many different danger signs stop, whatever the other words say. */
const enoughDangers = 3;

/** What was found, weighed: the level, and the signs at the severity that they have here. */
export interface Weighed {
  readonly level: Level;
  readonly flags: readonly Found[];
}

/**
 * Weighs the signs. A danger sign always warns, and stops unless the rest of the text reads like an
 * honest one: much like one, or for a sign that honest adverts word the same way, a little.
 * Weaker signs and words add up: enough of them warn, many stop.
 * @param found signs as their patterns have them
 * @param evidence how much words and signs speak for a false offer, from `evidenceOf`
 */
export function weigh(
  found: readonly Found[],
  { sum, words }: Evidence,
  { weights, doubtful }: Pick<OfferRules, 'weights' | 'doubtful'>,
): Weighed {
  const dangers = new Set(found.flatMap(({ id, severity }) => (severity === 3 ? [id] : [])));
  const certain = [...dangers].some((id) => !doubtful.has(id));
  const dangerStops =
    dangers.size > 0 &&
    (sum >= (certain ? weights.certainStops : weights.dangerStops) ||
      words < fewestToDoubt ||
      dangers.size >= enoughDangers);
  if (dangerStops || sum >= weights.stop) return { level: 'stop', flags: found };
  return {
    level: dangers.size > 0 || sum >= weights.careful ? 'careful' : 'none',
    flags: found.map((flag): Found => (flag.severity === 3 ? { ...flag, severity: 2 } : flag)),
  };
}
