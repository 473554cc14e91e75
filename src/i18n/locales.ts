/** The site's languages; the first is the one without a prefix in its addresses. */
export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'id';

/** The language a reader of `locale` switches to. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'id' ? 'en' : 'id';
}

/**
 * Astro's current locale as ours.
 * @param value `Astro.currentLocale`
 * @throws when a page is rendered outside the site's languages
 */
export function asLocale(value: string | undefined): Locale {
  const locale = locales.find((known) => known === value);
  if (!locale)
    throw new Error(`Unknown language "${String(value)}"; the site speaks ${locales.join(', ')}.`);
  return locale;
}

/** Whether a word names one of the site's languages. */
export function isLocale(value: string): value is Locale {
  return locales.some((known) => known === value);
}
