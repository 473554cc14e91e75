import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../src/logic/headers-file.ts';
import { builtPages, filesBelow } from '../support/dist.ts';

const file = existsSync('dist/_headers') ? readFileSync('dist/_headers', 'utf8') : '';
const rules = parseHeadersFile(file);
const pages = builtPages();
const common = headersFor(rules, '/any');

/** A policy as directive → values. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name)
      .map(([name = '', ...values]) => [name, values] as const),
  );
}
const sent = directives(common.get('Content-Security-Policy') ?? '');

test('fits the limits of the hosts that read the file', () => {
  // Cloudflare Pages: 100 rules, 2,000 characters a line.
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(Math.max(...file.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(2000);
});

test.each([
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['X-DNS-Prefetch-Control', 'off'],
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
])('every response carries %s: %s', (name, value) => {
  expect(common.get(name)).toBe(value);
});

test('every response refuses what could watch, locate or startle a reader', () => {
  const features = (common.get('Permissions-Policy') ?? '').split(', ');
  for (const feature of ['camera', 'microphone', 'geolocation', 'clipboard-read', 'autoplay']) {
    expect(features).toContain(`${feature}=()`);
  }
  expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual([]);
});

describe('the policy that is sent', () => {
  test('lets nothing in from elsewhere and no site frame a page', () => {
    expect(sent.get('default-src')).toEqual(["'self'"]);
    expect(sent.get('frame-ancestors')).toEqual(["'none'"]);
    expect(sent.get('form-action')).toEqual(["'none'"]);
    expect([...sent.values()].flat().join(' ')).not.toMatch(/https?:|\*|'unsafe-eval'/);
  });

  test.each(pages)('says the same as that of $path, but for hashes', ({ document }) => {
    const meta = directives(
      document
        .querySelector('meta[http-equiv="content-security-policy"]')
        ?.getAttribute('content') ?? '',
    );
    const plain = (values: readonly string[]) =>
      values.filter((value) => !/^'(sha|unsafe-inline)/.test(value));
    for (const [name, values] of meta) {
      expect(plain(sent.get(name) ?? []), name).toEqual(plain(values));
    }
    expect([...sent.keys()].filter((name) => !meta.has(name))).toEqual(['frame-ancestors']);
    // Only the page knows the hashes: the header must not refuse what they allow.
    for (const name of ['script-src', 'style-src']) {
      expect(sent.get(name)).toContain("'unsafe-inline'");
      expect(meta.get(name)?.some((value) => value.startsWith("'sha"))).toBe(true);
    }
  });
});

describe('how long a response is kept', () => {
  const cacheOf = (path: string) => headersFor(rules, path).get('Cache-Control');
  const forEver = 'public, max-age=31536000, immutable';

  test.each(pages.filter(({ path }) => path !== '/404.html'))('$path is asked for anew', (page) => {
    expect(cacheOf(page.path)).toBe('no-cache');
  });

  test('no file gets one header twice, and only named-by-content files stay for ever', () => {
    const kept = filesBelow('dist').filter((name) => cacheOf(`/${name}`) === forEver);
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.filter((name) => !/[._][\w-]{7,}\.[\w]+$/.test(name))).toEqual([]);
  });

  test('the open data may be read by scripts of other sites, and nothing else may', () => {
    const open = filesBelow('dist').filter((name) =>
      headersFor(rules, `/${name}`).has('Access-Control-Allow-Origin'),
    );
    expect(open).toContain('data/contacts.json');
    expect(open.filter((name) => !name.startsWith('data/'))).toEqual([]);
  });
});
