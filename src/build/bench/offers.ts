import { loadRedFlags } from '../../data/load-facts.ts';
import { loadOfferRules } from '../../data/offer-rules.ts';
import { checkOffer, compileRules } from '../../logic/offer-check/index.ts';
import { packRules } from '../../logic/offer-check/packed.ts';
import { offerEngine } from '../offer-engine.ts';
import { readOfferSet } from '../offer-set.ts';
import { wireBytes } from '../wire.ts';
import { held, kB, median, type Table } from './table.ts';

const length = 2000;
const rounds = 31;
/** Rules and engine together, compressed, in bytes. */
const limit = 25_000;

function milliseconds(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Time and size of the offer checker. */
export async function offers(): Promise<Table> {
  const root = process.cwd();
  const data = loadOfferRules(root, loadRedFlags(root));
  const compile = median(
    Array.from({ length: rounds }, () => milliseconds(() => compileRules(data))),
  );
  const rules = compileRules(data);
  // Different adverts and chats, one after the other; a repeated one would be kinder.
  const texts = readOfferSet(root, 'tune').map(({ text }) => text);
  const all = texts.join('\n\n').repeat(4);
  // Code that has run a few times is compiled; a reader's second text finds it so.
  for (let round = 0; round < rounds; round += 1) checkOffer(all.slice(0, length), rules);
  const times = [1, 10, 100].map((factor) => {
    const chars = length * factor;
    if (all.length < chars) throw new Error(`There are only ${String(all.length)} characters.`);
    const samples = Array.from({ length: rounds }, (_, round) => {
      // Each round reads another stretch.
      const from = (round * 7919) % (all.length - chars);
      const text = all.slice(from, from + chars);
      return milliseconds(() => checkOffer(text, rules));
    });
    return { chars, factor, time: median(samples), slowest: Math.max(...samples) };
  });
  const once = times[0]?.time ?? NaN;
  const code = await offerEngine();
  const engine = wireBytes('offer engine', Buffer.from(code));
  const packed = JSON.stringify(packRules(data));
  const rulesBytes = wireBytes('offer rules', Buffer.from(packed));
  const together = wireBytes('offer checker', Buffer.from(`${packed}\n${code}`));
  return {
    title: 'Offer checker',
    method: `Node on this machine; the tuned part of \`tests/offer-set\`, joined, in ${String(rounds)} different stretches, after a few to warm up. A phone is several times slower.`,
    columns: ['characters', 'median, ms', 'slowest, ms', 'times the first', 'times the length'],
    rows: times.map(({ chars, factor, time, slowest }) => [
      chars,
      time.toFixed(1),
      slowest.toFixed(1),
      (time / once).toFixed(1),
      factor,
    ]),
    notes: [
      `Getting the rules ready, once per visit: ${compile.toFixed(1)} ms.`,
      `Rules ${kB(rulesBytes)} kB and engine ${kB(engine)} kB, compressed: ${held(together / 1000, { most: limit / 1000 }, 1)} kB together.`,
    ],
  };
}
