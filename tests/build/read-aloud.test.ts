import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/dist.ts';

const pages = builtPages();
const offering = pages.filter(({ document }) => document.querySelector('site-read-aloud'));

test('most pages can be listened to, in both languages', () => {
  expect(offering.length).toBeGreaterThan(90);
  const english = offering.filter(({ path }) => path.startsWith('/en/'));
  expect(english.length).toBe(offering.length / 2);
});

describe.each(offering)('$path', ({ document, path }) => {
  test('offers it once, in its own language, hidden until there is a voice', () => {
    const controls = document.querySelectorAll('site-read-aloud');
    expect(controls).toHaveLength(1);
    expect(controls[0]?.hasAttribute('hidden')).toBe(true);
    expect(controls[0]?.getAttribute('data-lang')).toBe(path.startsWith('/en/') ? 'en' : 'id');
    expect(controls[0]?.closest('main')).not.toBeNull();
  });
});

test('what a page loads before there is a voice is small', () => {
  const sources = offering.flatMap(({ document }) =>
    document
      .querySelectorAll('script[src*="ReadAloud"]')
      .map((script) => script.getAttribute('src')),
  );
  const [source] = new Set(sources);
  expect(new Set(sources).size).toBe(1);
  expect(sources).toHaveLength(offering.length);
  const script = readFileSync(`dist${String(source)}`);
  expect(brotliCompressSync(script).byteLength).toBeLessThanOrEqual(1600);
});
