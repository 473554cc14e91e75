import { siteMap, type PageKey } from '../site-map.ts';
import { defaultLocale, locales, type Locale } from './locales.ts';

/**
 * Address of a page as a path.
 * @param key the page's key
 * @param locale its language
 * @returns an absolute path with a slash at its end, like `/en/contacts/`
 */
export function pathOf(key: PageKey, locale: Locale): string {
  const slug = siteMap[key][locale];
  const prefix = locale === defaultLocale ? '/' : `/${locale}/`;
  return slug === '' ? prefix : `${prefix}${slug}/`;
}

/** The same page in every language, for hreflang and the language switch. */
export function alternatesOf(key: PageKey): { locale: Locale; path: string }[] {
  return locales.map((locale) => ({ locale, path: pathOf(key, locale) }));
}

/** The pages from the home page down to `key`, without the home page itself. */
export function trailOf(key: PageKey): PageKey[] {
  const trail: PageKey[] = [];
  for (
    let at: PageKey | undefined = key;
    at !== undefined && at !== 'home';
    at = siteMap[at].parent
  ) {
    trail.unshift(at);
  }
  return trail;
}

/** Keys of the pages directly below `key`, in the order of the site map. */
export function childrenOf(key: PageKey): PageKey[] {
  return (Object.keys(siteMap) as PageKey[]).filter((child) => siteMap[child].parent === key);
}
