/**
 * The worker behind "save for reading without internet". Nothing registers it but a tap on that
 * button. While it is being installed it stores the chosen pack; if one file fails, the browser
 * throws it away. Online, pages come from the network; it adds nothing to its store while reading.
 */
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { asSaved, choiceIn, isChosen, packCache, type PackPage } from '../logic/offline-pack.ts';
import type { PackWorker } from './worker-scope.ts';

declare const self: PackWorker;
/** Written in here by `src/build/offline-pack.ts`. */
declare const PACK_PAGES: readonly PackPage[];

/** A slow network gets this many seconds before a stored page is shown. */
const patience = 3;

// Once: the build puts the whole list in the place of every use of its name.
const pages = PACK_PAGES;
const choice = choiceIn(self.location.href);
// `workbox-build` writes the list in the place of this name, with a revision for each file.
const entries = self.__WB_MANIFEST.filter(({ url }) => isChosen(url, pages, choice));
let done = 0;

/** Tells the open pages how far the download is. */
async function report(): Promise<void> {
  done += 1;
  for (const page of await self.clients.matchAll({ includeUncontrolled: true })) {
    page.postMessage({ done, total: entries.length });
  }
}

const pack = new PrecacheController({
  cacheName: packCache,
  plugins: [
    {
      handlerDidComplete: async ({ event, error }) => {
        if (event.type === 'install' && !error) await report();
      },
    },
  ],
});
pack.precache([...entries]);
// A newer pack takes over at once: pages that are open have all they need.
self.addEventListener('install', () => void self.skipWaiting());

/** The stored file for an address; `/bantuan` is `/bantuan/`. */
function stored(address: string): string | undefined {
  const { pathname, origin } = new URL(address);
  return (
    pack.getCacheKeyForURL(origin + pathname) ?? pack.getCacheKeyForURL(`${origin}${pathname}/`)
  );
}

/** A stored page, with the day of its download on it. */
async function marked(response: Response, missed = false): Promise<Response> {
  const day = new Intl.DateTimeFormat(choice.lang === 'en' ? 'en-GB' : 'id-ID', {
    dateStyle: 'long',
  }).format(new Date(response.headers.get('date') ?? Date.now()));
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(asSaved(await response.text(), day, missed), { headers });
}

const network = new NetworkFirst({
  cacheName: packCache,
  networkTimeoutSeconds: patience,
  plugins: [
    {
      cacheKeyWillBeUsed: ({ request }) => Promise.resolve(stored(request.url) ?? request),
      // Only what was chosen is kept, and whole packs at a time.
      cacheWillUpdate: () => Promise.resolve(null),
      cachedResponseWillBeUsed: async ({ cachedResponse }) =>
        cachedResponse ? marked(cachedResponse) : null,
      fetchDidSucceed: ({ response }) =>
        response.status < 500 ? Promise.resolve(response) : Promise.reject(new Error('server')),
    },
  ],
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    event.respondWith(
      network.handle({ request, event }).catch(async (reason: unknown) => {
        const instead = pages.find(({ lang, role }) => lang === choice.lang && role === 'instead');
        const page = instead && (await pack.matchPrecache(instead.path));
        if (!page) throw reason;
        return marked(page, true);
      }),
    );
  } else {
    const cacheKey = stored(request.url);
    if (cacheKey !== undefined) {
      event.respondWith(pack.strategy.handle({ request, event, params: { cacheKey } }));
    }
  }
});
