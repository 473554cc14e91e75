import { createServer, type AddressInfo } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { pathOf } from '../../i18n/routes.ts';
import { pageKinds } from './page-kinds.ts';
import { held, median, type Table } from './table.ts';
import { progress, type Workbench } from './workbench.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const least = 99;

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, 'localhost', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** One audit; a trace that failed is taken once more, as Lighthouse itself asks for. */
async function audit(url: string, port: number, again = true): Promise<Result> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'silent',
    onlyCategories: [...categories],
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
  const { lhr } = result;
  if (lhr.runtimeError && again) return audit(url, port, false);
  if (lhr.runtimeError) throw new Error(`Lighthouse on ${url}: ${lhr.runtimeError.message}`);
  return lhr;
}

const scoreOf = (result: Result, category: string): number =>
  Math.round((result.categories[category]?.score ?? NaN) * 100);

/** What cost a category its points, as `id (value)`. */
function costly(result: Result): string[] {
  return categories
    .filter((category) => scoreOf(result, category) < least)
    .flatMap((category) => result.categories[category]?.auditRefs ?? [])
    .filter(({ weight }) => weight > 0)
    .flatMap(({ id }) => {
      const found = result.audits[id];
      const score = found?.score ?? 1;
      return score < 0.9 ? [`${id}${found?.displayValue ? ` (${found.displayValue})` : ''}`] : [];
    });
}

/** Lighthouse's four mobile scores of each kind of page. */
export async function lighthouseScores(bench: Workbench): Promise<Table> {
  const origin = await bench.origin();
  const port = await freePort();
  const browser = await bench.launch([`--remote-debugging-port=${String(port)}`]);
  const rows: string[][] = [];
  const notes: string[] = [];
  let version = '';
  try {
    for (const [kind, key] of Object.entries(pageKinds)) {
      progress(`lighthouse: ${kind}`);
      const url = origin + pathOf(key, 'id');
      const results = [await audit(url, port)];
      // Only speed depends on what else the machine does; its middle one of three counts then.
      while (
        results.length < 3 &&
        results.some((result) => scoreOf(result, 'performance') < least)
      ) {
        results.push(await audit(url, port));
      }
      const [first] = results;
      version = first?.lighthouseVersion ?? '';
      rows.push([
        kind,
        ...categories.map((category) =>
          held(median(results.map((result) => scoreOf(result, category))), { least }),
        ),
      ]);
      const problems = first ? costly(first) : [];
      if (problems.length > 0) notes.push(`${kind}: ${problems.join(', ')}`);
    }
  } finally {
    await browser.close();
  }
  return {
    title: 'Lighthouse',
    method: `Lighthouse ${version}, its mobile defaults (simulated slow 4G, 4 times slower processor); where speed falls short, the median of three. At least ${String(least)} in each category.`,
    columns: ['page', 'performance', 'accessibility', 'best practices', 'SEO'],
    rows,
    notes,
  };
}
