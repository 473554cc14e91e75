import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { redirects } from '../../src/redirects.ts';
import { settings } from '../../src/settings.ts';
import { builtPages } from '../support/dist.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

describe.each(pages)('$path', ({ path, document }) => {
  const links = document.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? '');

  test('internal links and their anchors exist', () => {
    const broken = links.filter((href) => {
      if (!/^[/#]/.test(href)) return false;
      const [target = '', anchor] = href.split('#');
      const page = target === '' ? byPath.get(path) : byPath.get(target);
      if (!page) return !existsSync(`dist${target}`) && !(target in redirects);
      return anchor !== undefined && anchor !== '' && page.document.getElementById(anchor) === null;
    });
    expect(broken).toEqual([]);
  });

  test('reading links stay in the page’s language', () => {
    const lang = document.querySelector('html')?.getAttribute('lang');
    const strays = document
      .querySelectorAll('a[href^="/"]:not([hreflang])')
      .filter((link) => link.closest('section[lang]') === null)
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => (lang === 'en') !== href.startsWith('/en/'));
    expect(strays).toEqual([]);
  });

  test('links to other sites give nothing away', () => {
    const open = document
      .querySelectorAll('a[href^="http"]')
      .filter((link) => !(link.getAttribute('rel') ?? '').includes('noreferrer'))
      .map((link) => link.getAttribute('href'));
    expect(open).toEqual([]);
  });

  test('nothing is fetched from another host', () => {
    const fetched = document
      .querySelectorAll('[src], link[href], source[srcset], use[href]')
      .filter((element) => !['canonical', 'alternate'].includes(element.getAttribute('rel') ?? ''))
      .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '')
      .filter((address) => /^(https?:)?\/\//.test(address));
    expect(fetched).toEqual([]);
  });

  test('has a way out and the help numbers', () => {
    const exits = document.querySelectorAll('.help-bar a[data-exit]');
    expect(exits.map((exit) => exit.getAttribute('href'))).toEqual([settings.exitUrl]);
    expect(document.querySelectorAll('.help-bar a[href^="tel:"]')).toHaveLength(1);
    expect(document.querySelectorAll('.help-bar a[href^="https://wa.me/"]')).toHaveLength(1);
    expect(document.querySelectorAll('footer a[href^="tel:"]').length).toBeGreaterThanOrEqual(4);
  });
});
