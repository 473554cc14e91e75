/**
 * `npm run eval`: runs the offer checker over the labelled texts in `tests/offer-set/` and prints
 * how many scams it warns of and how many honest texts it alarms about, for the part it was tuned
 * on and the part that was never looked at, by language and by kind. `--list` also names the tuned
 * part's errors (never the held-out part's, or it would soon be tuned on too).
 */
import { parseArgs } from 'node:util';
import { loadRedFlags } from '../../data/load-facts.ts';
import { loadOfferRules } from '../../data/offer-rules.ts';
import { checkOffer, compileRules } from '../../logic/offer-check/index.ts';
import { figuresOf, percent, type Judged, type Share } from '../../logic/offer-evaluation.ts';
import { readOfferSet } from '../offer-set.ts';

const cell = (share: Share): string => {
  const value = percent(share);
  return value === undefined ? '–' : `${value.toFixed(1)} % of ${String(share.of)}`;
};

function row(judged: readonly Judged[]) {
  const { warned, clearAtStop, advertsAtStop, honestAtStop, plainWarned, hardWarned } =
    figuresOf(judged);
  return {
    'scams warned': cell(warned),
    'clear at stop': cell(clearAtStop),
    'adverts at stop': cell(advertsAtStop),
    'honest at stop': cell(honestAtStop),
    'plain warned': cell(plainWarned),
    'hard warned': cell(hardWarned),
  };
}

function table(judged: readonly Judged[], of: (entry: Judged) => string): void {
  const groups = [...new Set(judged.map(of))].sort();
  console.table(
    Object.fromEntries(
      groups.map((group) => [group, row(judged.filter((entry) => of(entry) === group))]),
    ),
  );
}

const { values } = parseArgs({ options: { list: { type: 'boolean', default: false } } });
const root = process.cwd();
const rules = compileRules(loadOfferRules(root, loadRedFlags(root)));
for (const part of ['tune', 'held-out'] as const) {
  const judged = readOfferSet(root, part).map(
    (entry): Judged => ({ case: entry, level: checkOffer(entry.text, rules).level }),
  );
  console.log(`\n${part}: ${String(judged.length)} texts`);
  console.table({ all: row(judged) });
  table(judged, (entry) => entry.case.lang);
  table(judged, (entry) => `${entry.case.label} ${entry.case.kind}`);
  if (!values.list || part !== 'tune') continue;
  for (const { case: entry, level } of judged) {
    const wrong =
      (entry.label === 'scam' && level === 'none') ||
      (entry.strength === 'clear' && level !== 'stop') ||
      (entry.label === 'honest' && level === 'stop') ||
      (entry.strength === 'plain' && level !== 'none');
    if (wrong) console.log(`${entry.id} ${entry.label} ${entry.strength} ${entry.kind}: ${level}`);
  }
}
