import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { oldestBrowsers, scriptTarget } from './src/build/browsers.ts';
import { classicScript } from './src/build/classic-script.ts';
import { contentWatch } from './src/build/content-watch.ts';
import { policyDirectives, scriptSources } from './src/build/content-policy.ts';
import { finishPages } from './src/build/finish-pages.ts';
import { offlinePack } from './src/build/offline-pack.ts';
import { oneFile } from './src/build/one-file.ts';
import { pagefindIndex } from './src/build/pagefind-index.ts';
import { responseHeaders } from './src/build/response-headers.ts';
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
  // Nothing may come from, or go to, another host. Astro adds the hashes of a page's scripts and styles.
  security: {
    csp: {
      directives: [...policyDirectives],
      scriptDirective: { resources: [...scriptSources] },
    },
  },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    sitemap({ serialize: sitemapItem }),
    pagefindIndex(),
    oneFile(),
    finishPages(),
    offlinePack(),
    responseHeaders(),
    contentWatch(),
    classicScript(),
  ],
  vite: {
    plugins: [tailwindcss()],
    build: {
      target: scriptTarget(),
      cssTarget: oldestBrowsers(),
      // A larger script is one file for all pages, and not part of a page's first packets. But the
      // offer checker must go on working when the network goes, also from a saved page.
      assetsInlineLimit: (file, content) => file.includes('CheckOffer') || content.length < 512,
    },
  },
});
