import type { Found, OfferResult, Severity } from './offer-check/index.ts';

/** A sign as the answer shows it: once, however often it occurs. */
export interface Sign {
  readonly id: string;
  /** Of its strongest occurrence; it may be lower than the sign's usual one. */
  readonly severity: Severity;
  readonly matches: readonly Found['match'][];
}

/** Most quotations of one sign, and longest quotation in characters: enough to recognise it. */
const quotesShown = 3;
const quoteLength = 90;

/**
 * The signs of a result, each once.
 * @returns the strongest first, equally strong ones by their first place in the text
 */
export function signsIn({ flags }: OfferResult): Sign[] {
  const ids = [...new Set(flags.map(({ id }) => id))];
  return ids
    .map((id): Sign => {
      const own = flags.filter((flag) => flag.id === id);
      return {
        id,
        severity: own.reduce<Severity>((most, { severity }) => (severity > most ? severity : most), 1), // prettier-ignore
        matches: own.map(({ match }) => match),
      };
    })
    .sort((a, b) => b.severity - a.severity);
}

/**
 * What the text says where a sign was found.
 * @returns different wordings in their order, on one line each, long ones cut with "…"
 */
export function quotesOf(text: string, { matches }: Pick<Sign, 'matches'>): string[] {
  const all = matches.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ').trim());
  return [...new Set(all)]
    .slice(0, quotesShown)
    .map((quote) =>
      quote.length > quoteLength ? `${quote.slice(0, quoteLength - 1).trimEnd()}…` : quote,
    );
}

/**
 * One message to a recruiter that holds all questions.
 * @param frame polite words before and after them
 */
export function questionMessage(
  questions: readonly string[],
  frame: { readonly before: string; readonly after: string },
): string {
  const numbered = questions.map((question, index) => `${String(index + 1)}. ${question}`);
  return [frame.before, '', ...numbered, '', frame.after].join('\n');
}
