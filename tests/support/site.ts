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

/** What a page did that it must not: errors in the console, requests to other hosts. */
export function watch(page: Page): { readonly errors: string[]; readonly foreign: string[] } {
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== 'localhost' && protocol.startsWith('http')) foreign.push(request.url());
  });
  return { errors, foreign };
}
