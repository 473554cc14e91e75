import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { settings } from '../../src/settings.ts';
import { builtPages } from '../support/dist.ts';

test('the exit leads to another site, over https', () => {
  const exit = new URL(settings.exitUrl);
  expect(exit.protocol).toBe('https:');
  expect(exit.hostname).not.toBe(new URL(settings.url).hostname);
});

const pages = builtPages();

test('its script is one and the same on all pages, and small', () => {
  const texts = new Set(
    pages.map(({ document }) => document.querySelector('script[data-exit]')?.text ?? ''),
  );
  expect(texts.size).toBe(1);
  const [text = ''] = texts;
  expect(text).not.toBe('');
  expect(brotliCompressSync(text).byteLength).toBeLessThan(1500);
});

describe.each(pages)('$path', ({ document, html }) => {
  test('has the link in its help bar and as its second skip link', () => {
    const links = document.querySelectorAll('a[data-exit]');
    expect(links.map((link) => link.closest('.help-bar') !== null)).toEqual([false, true]);
    for (const link of links) {
      expect(link.getAttribute('href')).toBe(settings.exitUrl);
      expect(link.getAttribute('rel')).toBe('noreferrer nofollow');
      expect(link.getAttribute('draggable')).toBe('false');
    }
    expect(document.querySelectorAll('a').indexOf(links[0] as (typeof links)[number])).toBe(1);
  });

  test('has its script before the title, allowed by hash', () => {
    const scripts = document.querySelectorAll('script[data-exit]');
    expect(scripts).toHaveLength(1);
    const [script] = scripts;
    expect(script?.getAttribute('data-exit')).toBe(settings.exitUrl);
    // A module, or a deferred script, would run after the page has been seen.
    expect(Object.keys(script?.attributes ?? {})).toEqual(['data-exit']);
    const text = script?.text ?? '';
    expect(html.indexOf('<script')).toBeLessThan(html.indexOf('<title'));
    expect(html.indexOf('no-referrer')).toBeLessThan(html.indexOf('<script'));
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  });
});
