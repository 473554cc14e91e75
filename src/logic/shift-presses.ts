/** How often Shift was pressed by itself without another key between. */
export interface ShiftPresses {
  readonly count: number;
  /** Shift is, or was last, held for another key: its own release is no press. */
  readonly modifies: boolean;
}

/** What a keyboard event tells of itself. */
export interface KeyStroke {
  readonly type: string;
  readonly key: string;
  readonly shiftKey: boolean;
  readonly repeat: boolean;
}

/** Presses that leave the site. */
export const pressesToLeave = 3;

/** Time between two presses after which counting begins again, in milliseconds. */
export const pressTimeout = 5000;

/** Nothing pressed yet. */
export const noPresses: ShiftPresses = { count: 0, modifies: false };

/**
 * Counts presses of Shift as GOV.UK's "Exit this page" does (govuk-frontend 6, exit-this-page.mjs):
 * on release, not when Shift was held for another key, from zero again after any other key.
 * Unlike there a key pressed while Shift is down counts too, so that whoever lets go of Shift
 * before the letter hears nothing about leaving.
 * @param stroke a `keydown` or `keyup`
 */
export function afterStroke(presses: ShiftPresses, stroke: KeyStroke): ShiftPresses {
  const { type, key, shiftKey, repeat } = stroke;
  if (key !== 'Shift') return { count: 0, modifies: shiftKey };
  if (type === 'keydown') return repeat ? presses : { count: presses.count, modifies: false };
  return presses.modifies ? noPresses : { count: presses.count + 1, modifies: false };
}
