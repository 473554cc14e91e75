/** What is looked at while rules are prepared at build, each throws; kept out of what readers load. */
export interface RuleChecks {
  /** A part of a pattern between spaces. */
  readonly part: (part: string, pattern: string) => void;
  /** How many elements a row of a pattern has. */
  readonly steps: (steps: number, pattern: string) => void;
  /** An entry of a word list, and how many words were read of it. */
  readonly listed: (list: string, entry: string, read: number) => void;
  /** A word list that another takes in, and those above it. */
  readonly list: (name: string, isThere: boolean, above: readonly string[]) => void;
}

/** How urgent a sign is: 1 notice, 2 careful, 3 stop now. */
export type Severity = 1 | 2 | 3;

/** What the checker says of a text. There is no "safe". */
export type Level = 'none' | 'careful' | 'stop';

/** One sign found: the rule's id and where it stands in the text as pasted (UTF-16 offsets). */
export interface Found {
  readonly id: string;
  readonly severity: Severity;
  readonly match: readonly [start: number, end: number];
}

/** The checker's answer. Every rule that fired is in `flags`, so the level can be explained. */
export interface OfferResult {
  readonly level: Level;
  /** Sorted by place in the text; a sign may occur several times, and spans may overlap. */
  readonly flags: readonly Found[];
  /** Ids of combinations that hold. */
  readonly combinations: readonly string[];
  /** Ids of what a real offer of this kind would show and this text does not mention. */
  readonly missing: readonly string[];
}

/** Patterns of one severity, with what cancels them in the same sentence. */
export interface PatternGroup {
  readonly severity: Severity;
  readonly find: readonly string[];
  readonly unless?: readonly string[];
}

/** Everything the checker knows, as plain data; made from `content/tools/` at build. */
export interface OfferRulesData {
  /** Word lists: name → words and phrases, separated by commas. */
  readonly words: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, readonly PatternGroup[]>>;
  readonly combinations: Readonly<
    Record<string, { readonly flags: readonly string[]; readonly alsoIf: readonly string[] }>
  >;
  readonly checks: Readonly<
    Record<string, { readonly when: readonly string[]; readonly shownBy: readonly string[] }>
  >;
  /** Ids of danger signs that honest adverts word the same way: the rest of the text decides. */
  readonly doubtful: readonly string[];
  /** Weights of words and signs, in steps of `stepsToUnit`. */
  readonly weights: {
    readonly bias: number;
    readonly careful: number;
    readonly stop: number;
    readonly dangerStops: number;
    readonly certainStops: number;
    /** Id of a sign → its weight at severity 1, 2 and 3. */
    readonly signs: Readonly<Record<string, readonly number[]>>;
    /** Stems, packed by `packStems`. */
    readonly stems: string;
  };
  readonly pay: {
    /** Monthly rupiah above which unskilled work is unusual: word list of places → ceiling. */
    readonly ceilings: Readonly<Record<string, number>>;
    /** A skill, licence or long experience asked for multiplies the ceiling. */
    readonly skilled: number;
    /** Rupiah per unit of each currency, rounded; only to compare sizes. */
    readonly rates: Readonly<Record<string, number>>;
  };
}
