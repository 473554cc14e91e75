import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { injectManifest } from 'workbox-build';
import { locales, type Locale } from '../i18n/locales.ts';
import { pathOf } from '../i18n/routes.ts';
import { t } from '../i18n/t.ts';
import { offerSamplesPath } from '../logic/offer-samples.ts';
import { isChosen, packKeys, type PackPage } from '../logic/offline-pack.ts';
import { oneFilePath, sizeInWords } from '../logic/one-file.ts';
import { pageKeys, siteMap } from '../site-map.ts';
import { oneScript } from './one-script.ts';
import { requestsOf, wireBytes } from './wire.ts';

/** What the largest pack may weigh over the wire, in bytes. */
export const packBudget = 400_000;

/** Every page that is in some pack. */
export const packPages: readonly PackPage[] = locales.flatMap((lang): PackPage[] => [
  ...packKeys.map(
    (key): PackPage => ({
      path: pathOf(key, lang),
      lang,
      role: key === 'offline' ? 'instead' : 'always',
    }),
  ),
  ...pageKeys
    .filter((key) => siteMap[key].country !== undefined)
    .map((key): PackPage => ({ path: pathOf(key, lang), lang, role: 'country' })),
]);

/** Addresses of the pages' own files: what any of them loads by itself, and the checker's examples. */
function filesOf(dist: string): string[] {
  const loaded = packPages.flatMap(({ path }) => requestsOf(dist, path).map((file) => file.path));
  return [...new Set([...loaded, ...locales.map(offerSamplesPath)])].toSorted();
}

/**
 * Bytes of a pack over the wire: the worker, every page with what it loads, and the largest country.
 * @param dist folder of the finished site, with its worker
 */
export function packBytes(dist: string, lang: Locale): number {
  const read = (path: string): Buffer =>
    readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
  const bytes = (path: string): number => wireBytes(`pack:${dist}${path}`, read(path));
  const chosen = { lang, country: '' };
  const always = filesOf(dist).filter((path) => isChosen(path, packPages, chosen));
  const [largest] = packPages
    .filter((page) => page.lang === lang && page.role === 'country')
    .map(({ path }) => path)
    .toSorted((a, b) => read(b).byteLength - read(a).byteLength);
  return [...always, '/sw.js', ...(largest === undefined ? [] : [largest])].reduce(
    (sum, path) => sum + bytes(path),
    0,
  );
}

/** Writes values in the place of their names, in every page. */
function fill(dist: string, values: ReadonlyMap<string, string>): void {
  const names = new RegExp([...values.keys()].map((name) => `\\{${name}\\}`).join('|'), 'g');
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('index.html')) continue;
    const html = readFileSync(join(dist, file), 'utf8');
    const filled = html.replace(names, (name) => values.get(name.slice(1, -1)) ?? name);
    if (filled !== html) writeFileSync(join(dist, file), filled);
  }
}

/** Size and fingerprint of each file that is offered for download, by the names pages give them. */
function downloads(dist: string): Map<string, string> {
  return new Map(
    locales.flatMap((lang): [string, string][] => {
      const data = readFileSync(join(dist, oneFilePath(t(lang).oneFile.name)));
      return [
        [`size-${lang}-id`, sizeInWords(data.byteLength, ',')],
        [`size-${lang}-en`, sizeInWords(data.byteLength, '.')],
        [`sha256-${lang}`, createHash('sha256').update(data).digest('hex')],
      ];
    }),
  );
}

/** Writes the worker with the list of its files and their revisions. */
async function writeWorker(dist: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'worker-'));
  try {
    const swSrc = join(folder, 'sw.js');
    const { code } = await oneScript('src/offline/worker.ts', {
      PACK_PAGES: JSON.stringify(packPages),
    });
    writeFileSync(swSrc, code);
    const { count, warnings } = await injectManifest({
      swSrc,
      swDest: join(dist, 'sw.js'),
      globDirectory: dist,
      globPatterns: filesOf(dist).map((path) => path.slice(1).replace(/(^|\/)$/, '$1index.html')),
      modifyURLPrefix: { '': '/' },
      manifestTransforms: [
        (entries) => ({
          manifest: entries.map((entry) => ({
            ...entry,
            url: entry.url.replace(/\/index\.html$/, '/'),
          })),
        }),
      ],
      // The names of these change with their content.
      dontCacheBustURLsMatching: /^\/?_astro\//,
    });
    if (warnings.length > 0) throw new Error(warnings.join('\n'));
    if (count !== filesOf(dist).length) throw new Error('The worker’s list lacks files.');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Makes the help pack that a reader may save, and writes its size into the pages that offer it.
 * @returns an integration that stands after all that changes pages
 */
export function offlinePack(): AstroIntegration {
  return {
    name: 'offline-pack',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        await writeWorker(dist);
        const values = new Map<string, string>();
        for (const lang of locales) {
          const bytes = packBytes(dist, lang);
          if (bytes > packBudget) throw new Error(`The pack (${lang}) has ${String(bytes)} bytes.`);
          // Up to the next five, so that the size itself does not change with the last comma.
          values.set(`pack-kb-${lang}`, String(Math.ceil(bytes / 5000) * 5));
          logger.info(`help pack (${lang}): ${String(bytes)} bytes at most`);
        }
        fill(dist, new Map([...values, ...downloads(dist)]));
        // Once more: the pages have changed, and with them their revisions.
        await writeWorker(dist);
      },
    },
  };
}
