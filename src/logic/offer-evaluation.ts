import type { Level } from './offer-check/index.ts';

/** One text of the evaluation set with what a careful officer would say of it. */
export interface OfferCase {
  readonly id: string;
  readonly lang: 'id' | 'en' | 'mix';
  readonly label: 'scam' | 'honest';
  /** Of a scam: clear or subtle; of an honest text: plain, or hard because it looks odd. */
  readonly strength: 'clear' | 'subtle' | 'plain' | 'hard';
  readonly kind: string;
  readonly text: string;
  readonly after: readonly string[];
  readonly why: string;
}

/** How many of a group of cases reached what a column counts. */
export interface Share {
  readonly of: number;
  readonly hits: number;
}

/** The figures that the checker is held to. */
export interface Figures {
  /** Scams at `careful` or above. */
  readonly warned: Share;
  /** Clear scams at `stop`. */
  readonly clearAtStop: Share;
  /** Honest job adverts at `stop`: the false alarms that would do most harm. */
  readonly advertsAtStop: Share;
  /** All honest texts at `stop`: also notices, news, lessons, questions and family talk. */
  readonly honestAtStop: Share;
  /** Plain honest texts at `careful` or above: false alarms. */
  readonly plainWarned: Share;
  /** Hard honest texts at `careful` or above; these may be warned of, but not stopped. */
  readonly hardWarned: Share;
}

export interface Judged {
  readonly case: OfferCase;
  readonly level: Level;
}

/** A share in percent; a group without cases has none. */
export function percent({ of, hits }: Share): number | undefined {
  return of === 0 ? undefined : (hits / of) * 100;
}

/** Counts the figures over judged cases. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const share = (belongs: (entry: OfferCase) => boolean, hit: (level: Level) => boolean): Share => {
    const group = judged.filter((entry) => belongs(entry.case));
    return { of: group.length, hits: group.filter((entry) => hit(entry.level)).length };
  };
  const stop = (level: Level) => level === 'stop';
  const warned = (level: Level) => level !== 'none';
  return {
    warned: share(({ label }) => label === 'scam', warned),
    clearAtStop: share(({ strength }) => strength === 'clear', stop),
    advertsAtStop: share(
      ({ label, kind }) => label === 'honest' && kind.startsWith('advert-'),
      stop,
    ),
    honestAtStop: share(({ label }) => label === 'honest', stop),
    plainWarned: share(({ strength }) => strength === 'plain', warned),
    hardWarned: share(({ strength }) => strength === 'hard', warned),
  };
}
