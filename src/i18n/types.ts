import type { ui } from './ui.id.ts';

/** The shape of `ui.id.ts` with any text in place of the Indonesian one. */
type Shape<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : T[K] extends (...args: infer A) => readonly string[]
      ? (...args: A) => readonly string[]
      : T[K] extends string
        ? string
        : Shape<T[K]>;
};

/** Interface strings of one language: a missing or a surplus key fails the type check. */
export type UiStrings = Shape<typeof ui>;
