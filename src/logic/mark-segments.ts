/** A stretch of text that belongs to a sign; stretches of different signs may overlap. */
export interface Marking {
  /** UTF-16 offsets, the end excluded. */
  readonly match: readonly [start: number, end: number];
  /** The sign's number as the reader sees it, from 1. */
  readonly number: number;
  readonly severity: 1 | 2 | 3;
}

/** A piece of the text over its whole width marked by the same signs. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Severity of its strongest sign; 0 where no sign is. */
  readonly severity: 0 | 1 | 2 | 3;
  /** Signs whose stretch ends with this piece, ascending: their numbers are shown here. */
  readonly closes: readonly number[];
}

/**
 * Cuts a text into pieces, so that overlapping and nested stretches can be shown as flat marks.
 * @param length of the text
 * @param markings in any order
 * @returns pieces in order that together are the whole text; none is empty
 */
export function markSegments(length: number, markings: readonly Marking[]): Segment[] {
  const inside = markings.filter(({ match: [start, end] }) => start < end && end <= length);
  const cuts = [...new Set([0, length, ...inside.flatMap(({ match }) => match)])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const here = inside.filter(({ match }) => match[0] <= start && end <= match[1]);
    const closing = here.filter(({ match }) => match[1] === end).map(({ number }) => number);
    return {
      start,
      end,
      severity: here.reduce<Segment['severity']>((most, { severity }) => (severity > most ? severity : most), 0), // prettier-ignore
      closes: [...new Set(closing)].sort((a, b) => a - b),
    };
  });
}
