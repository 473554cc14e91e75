import type { Locale } from './locales.ts';

const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };

/**
 * A calendar date in words.
 * @param date `2025`, `2025-11` or `2025-11-03`
 * @returns "3 November 2025", "November 2025" or "2025"
 */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) options.day = 'numeric';
  return new Intl.DateTimeFormat(tags[locale], options).format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  );
}

/** A whole number with the language's own separators: 1.000 / 1,000. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale]).format(value);
}
