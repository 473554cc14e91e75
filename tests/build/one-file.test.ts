import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { pathOf } from '../../src/i18n/routes.ts';
import { t } from '../../src/i18n/t.ts';
import { oneFilePath } from '../../src/logic/one-file.ts';
import { pageKeys } from '../../src/site-map.ts';

describe.each(locales)('the whole site in one file (%s)', (lang) => {
  const data = readFileSync(`dist${oneFilePath(t(lang).oneFile.name)}`);
  const document = parse(data.toString('utf8'));

  test('holds every page but the search and the lists of sources, which are one', () => {
    const parts = document.querySelectorAll('.part').map(({ id }) => id);
    for (const key of pageKeys) {
      if (key === 'search' || key.startsWith('sources-')) continue;
      expect(parts).toContain(`p-${key}`);
    }
    expect(document.querySelectorAll('nav.toc a').length).toBe(parts.length - 2);
  });

  test('no id stands twice and no link is broken', () => {
    const ids = document.querySelectorAll('[id]').map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const known = new Set(ids);
    const broken = document
      .querySelectorAll('a[href^="#"]')
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !known.has(decodeURIComponent(href.slice(1))));
    expect([...new Set(broken)]).toEqual([]);
    expect(document.querySelectorAll('a[href^="/"]')).toEqual([]);
  });

  test('loads nothing, allows nothing else, and names no address to other sites', () => {
    expect(document.querySelectorAll('[src], link, iframe, object')).toEqual([]);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    for (const inside of document.querySelectorAll('script:not([type]), style')) {
      const hash = createHash('sha256').update(inside.text).digest('base64');
      expect(policy, inside.tagName).toContain(`'sha256-${hash}'`);
    }
    expect(policy).not.toMatch(/unsafe|'self'|https?:/);
    expect(document.querySelector('a[data-exit]')).not.toBeNull();
    expect(document.querySelector('head script[data-exit]')).not.toBeNull();
    expect(document.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe(
      'no-referrer',
    );
  });

  test('the download page tells its size and fingerprint', () => {
    const page = readFileSync(`dist${pathOf('offline', lang)}index.html`, 'utf8');
    expect(page).toContain(createHash('sha256').update(data).digest('hex'));
    const megabytes = Number(
      new RegExp(`${t(lang).oneFile.name}[^(]*\\(([\\d.,]+) MB`).exec(page)?.[1]?.replace(',', '.'),
    );
    expect(Math.abs(megabytes * 1_000_000 - data.byteLength)).toBeLessThan(150_000);
  });
});
