import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Addresses of the index and the vocabulary that a page asks for; filled while it searches. */
export function searchFilesOf(page: Page): ReadonlySet<string> {
  const loaded = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/^\/(pagefind|data)\//.test(pathname)) loaded.add(pathname);
  });
  return loaded;
}

/**
 * Bytes of such files over the wire, Brotli; Pagefind's index files are compressed already.
 * @param dist folder of the finished site
 */
export function searchBytes(dist: string, files: Iterable<string>): number {
  return [...files].reduce((sum, file) => {
    const data = readFileSync(join(dist, file));
    return sum + Math.min(data.byteLength, brotliCompressSync(data).byteLength);
  }, 0);
}

/**
 * Types a query into the search page and waits for its results.
 * @returns milliseconds from Enter until the results stand in the page
 */
export async function submitSearch(page: Page, query: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const element = document.querySelector('site-search');
    const field = element?.querySelector('input');
    const status = element?.querySelector('[role=status]');
    if (!field?.form || !status) throw new Error('This page has no search.');
    const announced = new Promise<void>((done) => {
      new MutationObserver((_, observer) => {
        if (!status.textContent.includes(`“${typed}”`)) return;
        observer.disconnect();
        done();
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    const started = performance.now();
    field.focus();
    field.value = typed;
    field.form.requestSubmit();
    await announced;
    return performance.now() - started;
  }, query);
}
