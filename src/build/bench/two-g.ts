import { pathOf } from '../../i18n/routes.ts';
import type { PageKey } from '../../site-map.ts';
import { searchBytes, searchFilesOf, submitSearch } from './first-search.ts';
import { openCold, pageOn, type SlowLink } from './slow-link.ts';
import { kB, median, type Table } from './table.ts';
import { progress, type Workbench } from './workbench.ts';

/** EDGE as readers meet it: what is called 2G. */
const link: SlowLink = { down: 280, up: 100, roundTrip: 800, cpu: 6 };
const rounds = 3;
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);

const opened: Readonly<Record<string, PageKey>> = {
  home: 'home',
  'a situation (held abroad)': 'trapped-abroad',
  'help numbers': 'contacts',
  'check an offer': 'check-offer',
};

/** What it costs to open the site on 2G: the table of the README. */
export async function twoG(bench: Workbench): Promise<Table> {
  const [origin, browser] = [await bench.origin(), await bench.browser()];
  const rows: string[][] = [];
  for (const [name, key] of Object.entries(opened)) {
    progress(`2G: ${name}`);
    const openings = [];
    for (let round = 0; round < rounds; round += 1) {
      openings.push(await openCold(browser, origin + pathOf(key, 'id'), link));
    }
    rows.push([
      name,
      kB(median(openings.map(({ bytes }) => bytes))),
      seconds(median(openings.map(({ readable }) => readable))),
    ]);
  }
  progress('2G: first search');
  const searches = [];
  for (let round = 0; round < rounds; round += 1) {
    const { page, done } = await pageOn(browser, link);
    // The worker of the search asks for most files; the page's own count would miss them.
    const files = searchFilesOf(page);
    await page.goto(origin + pathOf('search', 'id'), { waitUntil: 'networkidle' });
    const time = await submitSearch(page, 'paspor ditahan');
    searches.push({ time, bytes: searchBytes('dist', files) });
    await done();
  }
  rows.push([
    'first search, on its page',
    kB(median(searches.map(({ bytes }) => bytes))),
    seconds(median(searches.map(({ time }) => time))),
  ]);
  return {
    title: 'Opening the site on 2G',
    method: `${String(link.down)} kbit/s down, ${String(link.roundTrip)} ms round trip, a ${String(link.cpu)} times slower processor, empty cache; median of ${String(rounds)}. A page is readable at its largest contentful paint, a search when its results stand there. Setting up the connection (name, TCP, TLS: about three round trips, ${seconds(3 * link.roundTrip)} s) comes on top, once.`,
    columns: ['what', 'kB', 'seconds until readable'],
    rows,
  };
}
