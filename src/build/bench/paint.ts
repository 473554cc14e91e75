import { pathOf } from '../../i18n/routes.ts';
import { pageKinds } from './page-kinds.ts';
import { openCold, type Opening, type SlowLink } from './slow-link.ts';
import { held, kB, median, type Table } from './table.ts';
import { barePath, progress, type Workbench } from './workbench.ts';

const link: SlowLink = { down: 400, up: 400, roundTrip: 400, cpu: 6 };
const rounds = 5;
const limit = 1.5;

/** When the first screen of each kind of page can be read on a bad link, beside a bare page. */
export async function paint(bench: Workbench): Promise<Table> {
  const [origin, browser] = [await bench.origin(), await bench.browser()];
  const paths = [barePath, ...Object.values(pageKinds).map((key) => pathOf(key, 'id'))];
  const openings = new Map<string, Opening[]>(paths.map((path) => [path, []]));
  // The first opening of a browser pays for its start.
  await openCold(browser, origin + barePath, link);
  // Round by round, so that a busy minute of this machine falls on all pages alike.
  for (let round = 1; round <= rounds; round += 1) {
    progress(`paint: round ${String(round)} of ${String(rounds)}`);
    for (const path of paths) {
      openings.get(path)?.push(await openCold(browser, origin + path, link));
    }
  }
  const of = (path: string, what: keyof Opening) =>
    median(openings.get(path)?.map((opening) => opening[what]) ?? []);
  const bare = of(barePath, 'readable');
  const row = (kind: string, path: string) => [
    kind,
    kB(of(path, 'bytes')),
    Math.round(of(path, 'firstPaint')),
    Math.round(of(path, 'readable')),
    path === barePath ? '1.00' : held(of(path, 'readable') / bare, { most: limit }, 2),
  ];
  return {
    title: 'Paint on a bad link',
    method: `Largest contentful paint at ${String(link.down)} kbit/s, ${String(link.roundTrip)} ms round trip and a ${String(link.cpu)} times slower processor, 360 × 740, empty cache; median of ${String(rounds)}. It may be at most ${String(limit)} times that of a bare page (one heading, one paragraph) from the same server in the same rounds.`,
    columns: [
      'page',
      'kB with headers',
      'first paint, ms',
      'largest paint, ms',
      'of the bare page',
    ],
    rows: [
      row('bare page', barePath),
      ...Object.entries(pageKinds).map(([kind, key]) => row(kind, pathOf(key, 'id'))),
    ],
  };
}
