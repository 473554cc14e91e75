import type { SitemapItem } from '@astrojs/sitemap';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { alternatesOf, pathOf } from '../i18n/routes.ts';
import { settings } from '../settings.ts';
import { pageKeys } from '../site-map.ts';

/**
 * Gives a sitemap entry its twins. The sitemap's own `i18n` option pairs only equal slugs; ours
 * differ by language.
 * @param item entry with the page's full address
 * @returns the entry with `links`, or undefined for an address outside the site map (404)
 */
export function sitemapItem(item: SitemapItem): SitemapItem | undefined {
  const path = new URL(item.url).pathname;
  const key = pageKeys.find((candidate) =>
    locales.some((locale) => pathOf(candidate, locale) === path),
  );
  if (!key) return undefined;
  const links = alternatesOf(key).map(({ locale, path: twin }) => ({
    lang: locale as string,
    url: `${settings.url}${twin}`,
  }));
  links.push({ lang: 'x-default', url: `${settings.url}${pathOf(key, defaultLocale)}` });
  return { ...item, links };
}
