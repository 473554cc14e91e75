/** What a part of the bench found: one table, printed as Markdown so that it can stand in a document. */
export interface Table {
  readonly title: string;
  /** One or two sentences: what was measured, on what, and the limit. */
  readonly method: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What the figures do not say by themselves. */
  readonly notes?: readonly string[];
}

/** Marks a figure that misses its limit; tests and readers can look for the word. */
const missed = 'MISSED';

/**
 * A figure with the limit beside it.
 * @param limit the most or the least that it may be, in the same unit
 * @param digits after the decimal point
 */
export function held(
  value: number,
  limit: { readonly most: number } | { readonly least: number },
  digits = 0,
): string {
  const [sign, bound, keeps] =
    'most' in limit
      ? (['≤', limit.most, value <= limit.most] as const)
      : (['≥', limit.least, value >= limit.least] as const);
  const text = value.toFixed(digits);
  return keeps
    ? `${text} (${sign} ${String(bound)})`
    : `${text} (${missed}: ${sign} ${String(bound)})`;
}

/** The middle one of some figures; of two middle ones their mean. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (upper + lower) / 2;
}

/** Kilobytes of 1,000 bytes, with one decimal. */
export function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** The table as Markdown: text to the left, figures to the right. */
export function asText({ title, method, columns, rows, notes = [] }: Table): string {
  const cells = rows.map((row) => row.map(String));
  const isText = columns.map((_, column) =>
    rows.some((row) => typeof row[column] === 'string' && !/^[\d–]/.test(String(row[column]))),
  );
  const widths = columns.map((name, column) =>
    Math.max(3, name.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${widths
      .map((width, column) =>
        isText[column] ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width),
      )
      .join(' | ')} |`;
  const rule = `| ${widths
    .map((width, column) => (isText[column] ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
    .join(' | ')} |`;
  const table = [line(columns), rule, ...cells.map(line)].join('\n');
  const after = notes.length === 0 ? '' : `\n${notes.map((note) => `- ${note}`).join('\n')}\n`;
  return `## ${title}\n\n${method}\n\n${table}\n${after}`;
}
