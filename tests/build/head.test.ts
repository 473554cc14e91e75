import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alternatesOf, pathOf } from '../../src/i18n/routes.ts';
import { settings } from '../../src/settings.ts';
import { pageKeys } from '../../src/site-map.ts';
import { builtPages } from '../support/dist.ts';

const pages = builtPages();
const addressed = pages.filter(({ path }) => path !== '/404.html');
const attribute = (page: (typeof pages)[number], selector: string, name: string) =>
  page.document.querySelector(selector)?.getAttribute(name);

test('the site map and the finished pages are the same set', () => {
  const wanted = pageKeys.flatMap((key) => alternatesOf(key).map(({ path }) => path));
  expect(addressed.map(({ path }) => path).sort()).toEqual(wanted.sort());
});

test('titles are unique within a language', () => {
  for (const lang of ['id', 'en']) {
    const titles = addressed
      .filter((page) => attribute(page, 'html', 'lang') === lang)
      .map((page) => page.document.querySelector('title')?.text ?? '');
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});

describe.each(pageKeys)('%s', (key) => {
  const twins = alternatesOf(key);
  test.each(twins)('$path names itself and its twins', ({ path, locale }) => {
    const page = pages.find((candidate) => candidate.path === path);
    if (!page) throw new Error(`${path} was not built.`);
    expect(attribute(page, 'html', 'lang')).toBe(locale);
    expect(attribute(page, 'link[rel=canonical]', 'href')).toBe(`${settings.url}${path}`);
    const alternates = page.document
      .querySelectorAll('link[rel=alternate]')
      .map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
    expect(alternates).toEqual([
      ...twins.map((twin) => [twin.locale, `${settings.url}${twin.path}`]),
      ['x-default', `${settings.url}${pathOf(key, 'id')}`],
    ]);
    expect(page.document.querySelectorAll('h1')).toHaveLength(1);
    expect(attribute(page, 'meta[name=description]', 'content')?.length).toBeGreaterThan(50);
    const other = twins.find((twin) => twin.locale !== locale);
    const switched = page.document.querySelector('header a[hreflang]');
    expect(switched?.getAttribute('href')).toBe(other?.path);
  });
});

test('the sitemap lists every page with its twins, and not the error page', () => {
  const xml = readFileSync('dist/sitemap-0.xml', 'utf8');
  for (const { path } of addressed) expect(xml).toContain(`<loc>${settings.url}${path}</loc>`);
  expect(xml.match(/<url>/g)).toHaveLength(addressed.length);
  expect(xml.match(/hreflang="x-default"/g)).toHaveLength(addressed.length);
  expect(xml).not.toContain('404');
  expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`${settings.url}/sitemap-index.xml`);
});

test('the error page speaks both languages and is not indexed', () => {
  const page = pages.find(({ path }) => path === '/404.html');
  expect(page?.document.querySelector('section[lang=id]')).toBeTruthy();
  expect(page?.document.querySelector('section[lang=en]')).toBeTruthy();
  expect(page && attribute(page, 'meta[name=robots]', 'content')).toBe('noindex');
});
