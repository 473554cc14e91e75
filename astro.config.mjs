import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { oldestBrowsers } from './src/build/browsers.ts';
import { contentWatch } from './src/build/content-watch.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { pagefindIndex } from './src/build/pagefind-index.ts';
import { sitemapItem } from './src/build/sitemap-item.ts';
import { defaultLocale, locales } from './src/i18n/locales.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: settings.url,
  trailingSlash: 'always',
  // Two pages with one address must stop the build; Astro's default only warns and drops one.
  prerenderConflictBehavior: 'error',
  // White space as in JSX, which is also how Prettier breaks the lines of our components.
  compressHTML: 'jsx',
  // One request less on a bad link, and no page without its style.
  build: { inlineStylesheets: 'always' },
  i18n: {
    defaultLocale,
    locales: [...locales],
    routing: { prefixDefaultLocale: false },
  },
  markdown: { syntaxHighlight: false },
  // Nothing may come from, or go to, another host. Scripts and styles are allowed by their hashes;
  // the search runs WebAssembly from this site.
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    sitemap({ serialize: sitemapItem }),
    pagefindIndex(),
    finishPages(),
    contentWatch(),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      target: oldestBrowsers(),
      cssTarget: oldestBrowsers(),
      // A larger script is one file for all pages, and not part of a page's first packets.
      assetsInlineLimit: 512,
    },
  },
});
