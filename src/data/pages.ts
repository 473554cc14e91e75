import type { Locale } from '../i18n/locales.ts';
import type { PageKey } from '../site-map.ts';
import { facts } from './facts.ts';
import { loadPages, type Page } from './load-pages.ts';

let cached:
  | { readonly pages: readonly Page[]; readonly facts: unknown; readonly readAt: number }
  | undefined;

/** Every page in every language; read once per build, in development at most once a second. */
export function allPages(): readonly Page[] {
  const current = facts();
  const stale = import.meta.env?.DEV === true && Date.now() - (cached?.readAt ?? 0) > 1000;
  if (cached?.facts !== current || stale) {
    cached = { pages: loadPages(process.cwd(), current), facts: current, readAt: Date.now() };
  }
  return cached.pages;
}

/** A page by key and language; throws when there is none. */
export function pageByKey(key: PageKey, locale: Locale): Page {
  const page = allPages().find((candidate) => candidate.key === key && candidate.locale === locale);
  if (!page) throw new Error(`No page "${key}" in "${locale}".`);
  return page;
}

/** The page at an address (`Astro.url.pathname`), or undefined for the 404 page and data files. */
export function pageAt(path: string): Page | undefined {
  const wanted = path.endsWith('/') ? path : `${path}/`;
  return allPages().find((page) => page.path === wanted);
}
