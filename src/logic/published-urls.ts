import { locales } from '../i18n/locales.ts';
import { pathOf } from '../i18n/routes.ts';
import { pageKeys } from '../site-map.ts';

/** The list of addresses that were ever published, from the project root. */
export const publishedUrlsFile = 'content/published-urls.txt';

/** Addresses of all present pages, sorted. */
export function presentUrls(): string[] {
  return pageKeys.flatMap((key) => locales.map((locale) => pathOf(key, locale))).sort();
}

/**
 * Reads the list.
 * @param text the file's content: one address a line; lines that start with # are remarks
 */
export function readUrls(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * Adds addresses to the list. None is ever taken away: leaflets and chats keep old links alive.
 * @returns the union, sorted, each once
 */
export function addUrls(listed: readonly string[], present: readonly string[]): string[] {
  return [...new Set([...listed, ...present])].sort();
}
