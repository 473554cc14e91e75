import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { pathOf } from '../i18n/routes.ts';
import { writeHeadersFile, type HeaderRule } from '../logic/headers-file.ts';
import { pageKeys } from '../site-map.ts';
import { headerPolicy } from './content-policy.ts';

/** What a page may ask of a phone and this site never uses; copying text is left allowed. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const everywhere = {
  'Content-Security-Policy': headerPolicy,
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'X-Content-Type-Options': 'nosniff',
  // For browsers too old for `frame-ancestors`.
  'X-Frame-Options': 'DENY',
  // A browser that looks up the hosts of links ahead of a tap tells the owner of the Wi-Fi about them.
  'X-DNS-Prefetch-Control': 'off',
  // Without includeSubDomains: other sites of the organisation may live below this host.
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Asked for anew each time (answered with "not modified"), so that a corrected number shows at once. */
const fresh = 'no-cache';
/** The file's name changes with its content. */
const forEver = 'public, max-age=31536000, immutable';

/** First folders of the pages: `/en/`, `/bantuan/` … */
function pageFolders(): string[] {
  const first = locales.flatMap((locale) =>
    pageKeys.map((key) => {
      const path = pathOf(key, locale);
      return path === pathOf('home', defaultLocale) ? path : `/${path.split('/')[1] ?? ''}/*`;
    }),
  );
  return [...new Set(first)].toSorted();
}

/**
 * The headers of every response. No two rules set the same header for one address: Cloudflare would
 * join the values, Netlify would keep one of them.
 */
export const headerRules: readonly HeaderRule[] = [
  { path: '/*', headers: everywhere },
  ...pageFolders().map((path) => ({ path, headers: { 'Cache-Control': fresh } })),
  ...['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*'].map(
    (path) => ({ path, headers: { 'Cache-Control': forEver } }),
  ),
  // The worker of the saved pages: a new version must be found on the next visit. Its policy comes with it.
  { path: '/sw.js', headers: { 'Cache-Control': fresh } },
  // The whole site as a file.
  { path: '/unduh/*', headers: { 'Cache-Control': fresh } },
  // Open data: scripts of other sites may read it; a read with CORS is not stopped by the resource policy.
  { path: '/data/*', headers: { 'Cache-Control': fresh, 'Access-Control-Allow-Origin': '*' } },
];

/** Writes `_headers` beside the finished pages, for the hosts that read it. */
export function responseHeaders(): AstroIntegration {
  return {
    name: 'response-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), writeHeadersFile(headerRules));
      },
    },
  };
}
