import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type HTMLElement } from 'node-html-parser';
import { formatDate } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { childrenOf, pathOf } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import { buildDay } from '../logic/freshness.ts';
import {
  idIn,
  linkIn,
  oneFilePath,
  partId,
  shareIcons,
  withoutIdleIds,
  type Part,
} from '../logic/one-file.ts';
import { offerSamplesPath, type OfferSample } from '../logic/offer-samples.ts';
import { asSaved } from '../logic/offline-pack.ts';
import { settings } from '../settings.ts';
import { pageKeys, type PageKey } from '../site-map.ts';
import { SourceNumbers, sourceList } from './one-file-sources.ts';
import { oneScript } from './one-script.ts';

/** The search needs its index, which is many files; the sources are one list here. */
const isLeftOut = (key: PageKey): boolean => key === 'search' || key.startsWith('sources-');
/** Pages that name their sources without titles: others, read first, have them in full. */
const isBrief = (key: PageKey): boolean => key === 'check-offer';
/** What a copy in one file cannot do or need not say. */
const useless =
  'site-search, site-offline, site-read-aloud, site-copy, site-receipt, [data-one-file], script:not([type="application/json"]), noscript, link';

interface Place extends Part {
  readonly key: PageKey;
}
/** A page made to fit in: text, for the trees of all pages together fill the memory. */
interface BuiltPart extends Place {
  readonly title: string;
  readonly inside: string;
}

/**
 * Writes the whole site into one file per language, which opens from a memory card without a server.
 * @returns an integration that stands before `finishPages`, which gives the files the styles they use
 *   and a policy with the hashes of their one script and one style
 */
export function oneFile(): AstroIntegration {
  return {
    name: 'one-file',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { code } = await oneScript('src/offline/one-file.ts');
        for (const locale of locales) {
          const file = join(dist, oneFilePath(t(locale).oneFile.name));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, write(dist, locale, code));
        }
        logger.info(
          `${String(pageKeys.filter((key) => !isLeftOut(key)).length)} pages in one file per language`,
        );
      },
    },
  };
}

function write(dist: string, locale: Locale, script: string): string {
  const ui = t(locale);
  const styles = new Set<string>();
  // "Leave now": its script must run before anything can be seen.
  let bar = '';
  let leave = '';
  const sources = new SourceNumbers(locale);
  const places = pageKeys
    .filter((key) => !isLeftOut(key))
    .map((key): Place => ({ key, path: pathOf(key, locale) }));
  const aliases = pageKeys
    .filter((key) => key.startsWith('sources-'))
    .map((key): Part => ({ key: sourceList, path: pathOf(key, locale) }));
  const linked = [...places, ...aliases];
  const read = ({ key, path }: Place): BuiltPart => {
    const document = parse(readFileSync(join(dist, path, 'index.html'), 'utf8'));
    for (const css of stylesOf(document, dist)) styles.add(css);
    const main = document.querySelector('main');
    const title = document.querySelector('h1')?.text.trim();
    if (!main || title === undefined) throw new Error(`${path} has no main part or no title.`);
    if (key === 'home') {
      bar = document.querySelector('.help-bar')?.toString() ?? '';
      leave = document.querySelector('head script[data-exit]')?.toString() ?? '';
    }
    giveSamples(main, dist, locale);
    sources.take(main, isBrief(key));
    fitIn(key, main, linked);
    return { key, path, title, inside: main.innerHTML };
  };
  const parts = places
    .toSorted((a, b) => Number(isBrief(a.key)) - Number(isBrief(b.key)))
    .map(read)
    .toSorted((a, b) => pageKeys.indexOf(a.key) - pageKeys.indexOf(b.key));
  const day = formatDate(buildDay(), locale);
  const note = `<p class="mx-auto max-w-page bg-amber-soft px-4 py-3 font-bold">${ui.offline.note(day)}</p>`;
  const pages = parts.map(
    ({ key, title, inside }) =>
      `<section class="part" id="${partId(key)}" aria-label="${escape(title)}">${inside}` +
      `<p class="no-print mt-8"><a href="#${partId('contents')}" class="btn btn-line">${ui.oneFile.toContents}</a></p></section>`,
  );
  const { html: body, symbols } = shareIcons(
    [
      `<header class="mx-auto max-w-page px-4 py-3 text-lg font-bold">`,
      `<a href="#${partId('contents')}" class="inline-flex min-h-12 items-center text-ink no-underline">${settings.name}: ${ui.oneFile.contents}</a></header>`,
      note,
      `<main class="mx-auto max-w-page px-4"><section class="part" id="${partId('contents')}"><h1 class="mt-4 text-3xl">${ui.oneFile.contents}</h1>`,
      `<p class="mt-3">${settings.tagline[locale]}. ${ui.oneFile.version(day)}</p>`,
      `<nav class="toc prose" aria-label="${ui.oneFile.contents}">${contents(parts)}</nav></section>`,
      ...pages,
      `<section class="part" id="${partId(sourceList)}"><h1 class="mt-4 text-3xl">${ui.oneFile.sources}</h1>${sources.list()}</section>`,
      `</main>${bar}`,
    ].join(''),
  );
  const html = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; form-action 'none'; base-uri 'none'; script-src; style-src">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    // For every link at once: no address goes on to where it leads.
    '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">',
    '<meta name="format-detection" content="telephone=no">',
    leave,
    `<title>${ui.oneFile.title}</title>`,
    ...[...styles].map((css) => `<style>${css}</style>`),
    '<!-- [html-validate-disable unique-landmark -- one page shows at a time] -->',
    `</head><body class="one-file"><svg hidden>${symbols}</svg>`,
    withoutIdleIds(
      body,
      (id) => !parts.some(({ key }) => id.startsWith(idIn(key, '')) && idIn(key, '') !== ''),
    ),
    `<script>${script}</script></body></html>`,
  ].join('');
  return asSaved(html, day);
}

/** Writes in the examples of the offer checker, which the site fetches when they are asked for. */
function giveSamples(main: HTMLElement, dist: string, locale: Locale): void {
  const list = main.querySelector('[data-samples] ul');
  if (!list) return;
  const file = join(dist, offerSamplesPath(locale));
  const samples = JSON.parse(readFileSync(file, 'utf8')) as readonly OfferSample[];
  const button = ([name, text]: OfferSample) =>
    `<li><button type="button" data-sample="${escape(text)}">${escape(name)}</button></li>`;
  list.set_content(samples.map(button).join(''));
}

/** Styles of a page, those in files too. */
function* stylesOf(document: HTMLElement, dist: string): Generator<string> {
  for (const style of document.querySelectorAll('style')) yield style.text;
  for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
    // One for pages without a script would hide here what the script shows.
    if (link.closest('noscript')) continue;
    const css = readFileSync(join(dist, link.getAttribute('href') ?? ''), 'utf8');
    const media = link.getAttribute('media');
    yield media === undefined ? css : `@media ${media}{${css}}`;
  }
}

/** Makes a page fit in beside all others: its ids, what refers to them, its links. */
function fitIn(key: PageKey, main: HTMLElement, parts: readonly Part[]): void {
  for (const element of main.querySelectorAll(useless)) element.remove();
  for (const element of main.querySelectorAll('[data-pagefind-body], [data-pagefind-ignore]')) {
    element.removeAttribute('data-pagefind-body').removeAttribute('data-pagefind-ignore');
  }
  const names = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list'];
  for (const name of names) {
    for (const element of main.querySelectorAll(`[${name}]`)) {
      const ids = (element.getAttribute(name) ?? '').split(/\s+/);
      element.setAttribute(name, ids.map((id) => idIn(key, id)).join(' '));
    }
  }
  for (const link of main.querySelectorAll('a[href]')) {
    const href = linkIn(link.getAttribute('href') ?? '', key, parts, settings.url);
    link.setAttribute('href', href);
    link.removeAttribute('rel');
  }
}

/** The contents as lists in lists, in the order of the site map. */
function contents(parts: readonly BuiltPart[]): string {
  const list = (keys: readonly PageKey[]): string => {
    const items = keys.flatMap((key) => {
      const part = parts.find((candidate) => candidate.key === key);
      if (!part) return [];
      const link = `<a href="#${partId(key)}" class="block py-2">${escape(part.title)}</a>`;
      return [`<li>${link}${key === 'home' ? '' : list(childrenOf(key))}</li>`];
    });
    return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
  };
  return list(['home', ...childrenOf('home')]);
}

/** A text for markup and attributes. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
