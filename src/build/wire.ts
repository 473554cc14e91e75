import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { PageKey } from '../site-map.ts';

/** A kilobyte here is 1000 bytes, the stricter reading. */
const kB = 1000;

/** What a page of a kind may weigh, in bytes over the wire: Brotli, nothing cached. */
export interface Budget {
  /** Everything the browser asks for by itself while the page opens. */
  readonly all: number;
  /** The page itself, with the styles inside it. */
  readonly html: number;
  /** Scripts, those inside the page too. */
  readonly script: number;
}

/** Kinds of pages that share a budget. */
export const budgets = {
  help: { all: 20 * kB, html: 14 * kB, script: 5 * kB },
  reading: { all: 28 * kB, html: 28 * kB, script: 5 * kB },
  tool: { all: 45 * kB, html: 45 * kB, script: 45 * kB },
  teaching: { all: 60 * kB, html: 60 * kB, script: 60 * kB },
} as const satisfies Record<string, Budget>;
export type BudgetKind = keyof typeof budgets;

const helpPages: readonly string[] = [
  'home',
  'get-help',
  'trapped-abroad',
  'passport-held',
  'family-lost-contact',
  'already-paid',
  'coming-home',
  'report',
];
/** Pages that compute something; the search counts before its index. */
const toolPages: readonly string[] = ['check-offer', 'self-check', 'search'];
const teachingPages = /^(teach|lesson-|worksheet-|quiz-|campaign|poster)/;

/**
 * The budget a page falls under: by its key, so that a new page is a reading page until told
 * otherwise.
 */
export function budgetKindOf(key: PageKey | (string & {})): BudgetKind {
  if (helpPages.includes(key)) return 'help';
  if (toolPages.includes(key)) return 'tool';
  return teachingPages.test(key) ? 'teaching' : 'reading';
}

/** One request of a page. */
export interface Request {
  readonly path: string;
  readonly kind: 'html' | 'script' | 'style' | 'image' | 'other';
  readonly bytes: number;
}

const compressed = /\.(png|jpe?g|webp|avif|woff2|wasm|pf_\w+|zip|pdf)$/;
const sizes = new Map<string, number>();

/**
 * Bytes of a file as a static host sends it: Brotli at its highest level for text, the file itself
 * for what is compressed already.
 * @param name where the answer is remembered; the content must not change under one name
 */
export function wireBytes(name: string, data: Buffer): number {
  const known = sizes.get(name);
  if (known !== undefined) return known;
  const bytes = compressed.test(name)
    ? data.byteLength
    : brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
  sizes.set(name, bytes);
  return bytes;
}

/**
 * Everything a browser asks for while a page opens, before its reader does anything.
 * @param dist folder of the finished site
 * @param path address of the page, like `/en/contacts/`
 * @throws when a file the page asks for is missing
 */
export function requestsOf(dist: string, path: string): Request[] {
  const file = (address: string) =>
    join(dist, address.endsWith('/') ? `${address}index.html` : address);
  const html = readFileSync(file(path));
  const seen = new Map<string, Request['kind']>();
  const add = (address: string, kind: Request['kind'], base = path): void => {
    const { pathname } = new URL(address, `https://site.example${base}`);
    if (seen.has(pathname) || address.startsWith('data:')) return;
    if (!existsSync(file(pathname)))
      throw new Error(`${path} asks for ${pathname}, which is missing.`);
    seen.set(pathname, kind);
    const text = kind === 'script' || kind === 'style' ? readFileSync(file(pathname), 'utf8') : '';
    if (kind === 'script') for (const inner of importsOf(text)) add(inner, 'script', pathname);
    if (kind === 'style') for (const inner of addressesOf(text)) add(inner, 'image', pathname);
  };
  for (const [address, kind] of askedBy(html.toString('utf8'))) add(address, kind);
  return [
    { path, kind: 'html', bytes: wireBytes(`${dist}${path}`, html) },
    ...[...seen].map(([address, kind]) => ({
      path: address,
      kind,
      bytes: wireBytes(`${dist}${address}`, readFileSync(file(address))),
    })),
  ];
}

/** Bytes of the scripts inside a page, compressed on their own. */
export function inlineScriptBytes(html: string): number {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*json)[^>]*>([^]*?)<\/script>/g)];
  const text = scripts.map(([, inside = '']) => inside).join('\n');
  return text === '' ? 0 : wireBytes(`inline:${text}`, Buffer.from(text));
}

function* askedBy(html: string): Generator<[string, Request['kind']]> {
  for (const [tag] of html.matchAll(/<(?:script|link|img|source|iframe|object|embed)\b[^>]*>/g)) {
    const of = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    const src = of('src') || of('data');
    const rel = of('rel');
    if (tag.startsWith('<script') && src !== '') yield [src, 'script'];
    else if (src !== '') yield [src, tag.startsWith('<img') ? 'image' : 'other'];
    if (!tag.startsWith('<link')) continue;
    if (rel === 'stylesheet') yield [of('href'), 'style'];
    if (rel === 'modulepreload') yield [of('href'), 'script'];
    if (rel === 'manifest' || rel === 'preload') yield [of('href'), 'other'];
    // Of several icons a browser loads one: the first that it can draw.
    if (rel === 'icon' && of('type') === 'image/svg+xml') yield [of('href'), 'image'];
  }
}

function importsOf(script: string): string[] {
  return [...script.matchAll(/(?:from|import)\s*["'`](\.{0,2}\/[^"'`]+)/g)].map(
    ([, address = '']) => address,
  );
}

function addressesOf(css: string): string[] {
  return [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address);
}
