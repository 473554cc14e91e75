import { firstSearchKilobytes } from '../../components/tools/search/first-search-size.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pathOf } from '../../i18n/routes.ts';
import { searchBytes, searchFilesOf, submitSearch } from './first-search.ts';
import { held, median, type Table } from './table.ts';
import { progress, type Workbench } from './workbench.ts';

const rounds = 7;
const later = ['biaya magang jepang', 'kamboja', 'kontrak kerja', 'lapor polisi'];
const queries: readonly { readonly lang: Locale; readonly query: string }[] = [
  { lang: 'id', query: 'paspor ditahan' },
  { lang: 'id', query: 'paspoor majikn' },
  { lang: 'en', query: 'passport taken by my boss' },
];

/** What a first search loads, and how long it and later ones take when the network is not the cause. */
export async function search(bench: Workbench): Promise<Table> {
  const [origin, browser] = [await bench.origin(), await bench.browser()];
  const rows: (string | number)[][] = [];
  for (const { lang, query } of queries) {
    progress(`search: ${query}`);
    const first: number[] = [];
    const next: number[] = [];
    let bytes = 0;
    let files = 0;
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const loaded = searchFilesOf(page);
      await page.goto(origin + pathOf('search', lang), { waitUntil: 'networkidle' });
      first.push(await submitSearch(page, query));
      await page.waitForLoadState('networkidle');
      bytes = searchBytes('dist', loaded);
      files = loaded.size;
      for (const typed of later) next.push(await submitSearch(page, typed));
      await context.close();
    }
    rows.push([
      `${lang}: ${query}`,
      held(bytes / 1000, { most: firstSearchKilobytes }, 1),
      files,
      Math.round(median(first)),
      Math.round(median(next)),
    ]);
  }
  return {
    title: 'Search',
    method: `In Chromium without throttling, empty cache; median of ${String(rounds)} first searches (code, index and results loaded) and of ${String(rounds * later.length)} later ones, from Enter to the results. The limit is what the page tells its readers.`,
    columns: ['first query', 'kB it loads', 'files', 'first, ms', 'later, ms'],
    rows,
  };
}
