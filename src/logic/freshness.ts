/** Days after which something that nobody compared with its sources again is due for it. */
export const dueAfterDays = { contact: 180, statistic: 365, law: 365, page: 365 } as const;
export type Aging = keyof typeof dueAfterDays;

/** The limit of contacts, which the page itself prints. */
export const contactDueAfterDays = dueAfterDays.contact;

/**
 * The day the site counts from: the build's own day, or `SOURCE_DATE_EPOCH` (seconds) where a
 * reproducible build sets it (https://reproducible-builds.org/specs/source-date-epoch/).
 * @returns `YYYY-MM-DD` in UTC
 */
export function buildDay(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return now.toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another; both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * Whether a contact, or a thing of another kind, is due for a new check.
 * @param checked day of the last check
 * @param today day to count to, normally {@link buildDay}
 * @param kind what it is; decides after how many days
 */
export function isDue(checked: string, today: string, kind: Aging = 'contact'): boolean {
  return daysBetween(checked, today) > dueAfterDays[kind];
}

/**
 * Whether data is more than three years old, so that a page must say so.
 * @param until last year, month or day the data covers
 */
export function isOld(until: string, today: string): boolean {
  const [year = '', month = '12', day = '28'] = until.split('-');
  return daysBetween(`${year}-${month}-${day}`, today) > 3 * 365;
}
