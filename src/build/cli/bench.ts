/**
 * `npm run bench`: measures the finished site and prints each part as a table, limits beside the
 * figures. `npm run bench -- bytes paint` chooses parts; `--sizes 1,10` sizes of `scale`. A missed
 * limit is told in words; only what could not be measured makes the status 1. Method: docs/measuring.md.
 */
import { parseArgs } from 'node:util';
import { bytes } from '../bench/bytes.ts';
import { leave } from '../bench/leave.ts';
import { lighthouseScores } from '../bench/lighthouse.ts';
import { offers } from '../bench/offers.ts';
import { paint } from '../bench/paint.ts';
import { scale } from '../bench/scale.ts';
import { search } from '../bench/search.ts';
import { asText, type Table } from '../bench/table.ts';
import { twoG } from '../bench/two-g.ts';
import { Workbench } from '../bench/workbench.ts';
import { findBrowser } from './browser.mjs';
import { build, stop } from './steps.mjs';

const parts: Readonly<Record<string, (bench: Workbench) => Promise<Table>>> = {
  bytes,
  offers,
  search,
  leave,
  paint,
  '2g': twoG,
  lighthouse: lighthouseScores,
  scale,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: 'string', default: '1,10,50' } },
});
const sizes = values.sizes.split(',').map(Number);
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  stop(`Unknown: ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}.`);
}
if (!sizes.every((size) => Number.isInteger(size) && size >= 1)) {
  stop('--sizes wants whole numbers from 1 on, like --sizes 1,10,50');
}

// Standard output is for the tables alone.
build(['inherit', 2, 2]);
const bench = new Workbench(findBrowser, sizes);
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    try {
      console.log(`\n${asText(await measure(bench))}`);
    } catch (error) {
      console.error(`\n✖ ${name} could not be measured:`, error);
      process.exitCode = 1;
    }
  }
} finally {
  await bench.close();
}
