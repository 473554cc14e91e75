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

  test('has no inline style, handler or foreign script', () => {
    expect(
      document.querySelectorAll('[style], [onclick], [onload], [onsubmit], script[src^="http"]'),
    ).toEqual([]);
    expect(html).not.toMatch(/javascript:/i);
  });
});

test('no shipped script of ours stores, tracks or reports', () => {
  const scripts = filesBelow('dist').filter(
    (file) => file.endsWith('.js') && !file.startsWith('pagefind/'),
  );
  const inline = pages.flatMap(({ document }) =>
    document.querySelectorAll('script:not([src])').map(({ text }) => text),
  );
  for (const text of [...scripts.map((file) => readFileSync(`dist/${file}`, 'utf8')), ...inline]) {
    expect(text).not.toMatch(
      /localStorage|document\.cookie|sendBeacon|indexedDB|XMLHttpRequest|gtag|WebSocket/,
    );
  }
});
