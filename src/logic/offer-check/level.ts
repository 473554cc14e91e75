import type { Found, Level } from './types.ts';

/** Points of a notice and of a sign to be careful of; a sign of severity 3 stops by itself. */
const points = { 1: 1, 2: 3 } as const;
/** From here on several weak signs warn, and several plain ones stop. */
const carefulFrom = 2;
const stopFrom = 7;

/**
 * Weighs the signs: one that means "stop" is enough; weaker ones add up, each rule counted once.
 * @param flags what was found
 */
export function levelOf(flags: readonly Found[]): Level {
  const strongest = new Map<string, Found['severity']>();
  for (const { id, severity } of flags) {
    if (severity > (strongest.get(id) ?? 0)) strongest.set(id, severity);
  }
  let sum = 0;
  for (const severity of strongest.values()) {
    if (severity === 3) return 'stop';
    sum += points[severity];
  }
  return sum >= stopFrom ? 'stop' : sum >= carefulFrom ? 'careful' : 'none';
}
