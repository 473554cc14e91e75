import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** One page as `dist/data/pages.json` lists it. */
export interface ListedPage {
  readonly key: string;
  readonly lang: 'id' | 'en';
  readonly url: string;
  readonly title: string;
}

/** Every page of the built site: the list itself is what the site publishes. */
export const listedPages = (
  JSON.parse(readFileSync('dist/data/pages.json', 'utf8')) as { pages: ListedPage[] }
).pages;

/** Address of a page. */
export function addressOf(key: string, lang: 'id' | 'en'): string {
  const page = listedPages.find((candidate) => candidate.key === key && candidate.lang === lang);
  if (!page) throw new Error(`No page "${key}" in ${lang}.`);
  return page.url;
}

/**
 * What a page did that it must not: errors in the console, among them everything its policy refused,
 * and requests to other hosts, by a worker too.
 */
export function watch(page: Page): { readonly errors: string[]; readonly foreign: string[] } {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.context().on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== 'localhost' && !['data:', 'blob:'].includes(protocol)) {
      foreign.push(request.url());
    }
  });
  return { errors, foreign };
}

/** Everything this site has left in the browser, each as `kind: name`. */
export async function keptBy(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie: ${name}`);
  const stored = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const workers = await navigator.serviceWorker.getRegistrations();
    return [
      ...Object.keys(localStorage).map((name) => `localStorage: ${name}`),
      ...Object.keys(sessionStorage).map((name) => `sessionStorage: ${name}`),
      ...databases.map(({ name }) => `IndexedDB: ${name ?? ''}`),
      ...(await caches.keys()).map((name) => `cache: ${name}`),
      ...workers.map(({ scope }) => `service worker: ${scope}`),
    ];
  });
  return [...cookies, ...stored];
}
