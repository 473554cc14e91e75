import { readFileSync } from 'node:fs';
import { budgetKindOf, budgets, inlineScriptBytes, requestsOf } from '../wire.ts';
import { held, kB, type Table } from './table.ts';

interface Listed {
  readonly pages: readonly { readonly key: string; readonly url: string }[];
}

/** Beginnings of the keys of pages that are made alike; they share a line. */
const families = ['abroad-', 'scam-', 'type-', 'law-', 'story-', 'sources-'];

function familyOf(key: string): string {
  const family = families.find((start) => key.startsWith(start));
  return family === undefined ? key : `${family}*`;
}

/** Bytes over the wire of every page, the heaviest of each kind. */
export function bytes(): Promise<Table> {
  const { pages } = JSON.parse(readFileSync('dist/data/pages.json', 'utf8')) as Listed;
  const weighed = pages.map(({ key, url }) => {
    const requests = requestsOf('dist', url);
    const html = readFileSync(`dist${url}index.html`, 'utf8');
    const sum = (list: typeof requests) => list.reduce((all, request) => all + request.bytes, 0);
    return {
      kind: familyOf(key),
      budget: budgets[budgetKindOf(key)],
      html: requests[0]?.bytes ?? 0,
      script: sum(requests.filter(({ kind }) => kind === 'script')) + inlineScriptBytes(html),
      all: sum(requests),
      unpacked: Buffer.byteLength(html),
    };
  });
  const rows = [...Map.groupBy(weighed, ({ kind }) => kind)].map(([kind, group]) => {
    const largest = (of: 'html' | 'script' | 'all' | 'unpacked') =>
      Math.max(...group.map((page) => page[of]));
    const limit = group[0]?.budget ?? budgets.reading;
    const figure = (of: 'html' | 'script' | 'all') =>
      held(largest(of) / 1000, { most: limit[of] / 1000 }, 1);
    return [
      kind,
      group.length,
      figure('html'),
      figure('script'),
      figure('all'),
      kB(largest('unpacked')),
    ];
  });
  return Promise.resolve({
    title: 'Bytes over the wire',
    method:
      'kB (1,000 bytes) after Brotli 11, nothing cached, before the reader does anything; of several pages the heaviest. The limits are those of `src/build/wire.ts`, which a test enforces.',
    columns: ['page', 'pages', 'HTML with styles', 'scripts', 'all requests', 'HTML unpacked'],
    rows,
  });
}
