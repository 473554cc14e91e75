import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtPages, filesBelow } from '../support/dist.ts';

const pages = builtPages();

describe.each(pages)('$path', ({ document, html }) => {
  test('has a policy that lets nothing in from elsewhere', () => {
    const policy = document
      .querySelector('meta[http-equiv="content-security-policy"]')
      ?.getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  });

  test('sends no address on to where its links lead', () => {
    expect(document.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe(
      'no-referrer',
    );
  });

  test('has no inline style, handler or foreign script', () => {
    expect(
      document.querySelectorAll('[style], [onclick], [onload], [onsubmit], script[src^="http"]'),
    ).toEqual([]);
    expect(html).not.toMatch(/javascript:/i);
  });
});

/** Scripts of ours, in files and inside pages. */
const scripts = [
  ...filesBelow('dist')
    .filter((file) => file.endsWith('.js') && !file.startsWith('pagefind/'))
    .map((file) => readFileSync(`dist/${file}`, 'utf8')),
  ...new Set(
    pages.flatMap(({ document }) =>
      document.querySelectorAll('script:not([src])').map(({ text }) => text),
    ),
  ),
];
/** The receipt asks every store how much it holds, so that a reader can see it. */
const isReceipt = (script: string) => script.includes('site-receipt');

test('no shipped script of ours stores, tracks or reports', () => {
  for (const script of scripts.filter((text) => !isReceipt(text))) {
    expect(script).not.toMatch(
      /localStorage|document\.cookie|sendBeacon|indexedDB|XMLHttpRequest|gtag|WebSocket/,
    );
  }
});

test('the receipt reads what is stored, and writes and sends nothing', () => {
  const receipts = scripts.filter(isReceipt);
  expect(receipts.length).toBeGreaterThan(0);
  for (const script of receipts) {
    expect(script).toContain('localStorage.length');
    expect(script).not.toMatch(
      /setItem|cookie\s*=|cookieStore|\.open\(|\.register\(|\.put\(|fetch\(|sendBeacon|XMLHttpRequest|WebSocket|import\(/,
    );
  }
});

test('no page readies a visit to another host', () => {
  for (const { document, path } of pages) {
    const hints = document.querySelectorAll(
      'link[rel=preconnect], link[rel=dns-prefetch], link[rel=prefetch], link[rel=prerender], a[ping]',
    );
    expect(hints.map(String), path).toEqual([]);
  }
});
