import type { ProseBlock } from './prose-blocks.ts';

/** A number in running text that nothing beside it backs. */
export interface UnbackedNumber {
  readonly number: string;
  /** The words around it, to find it by. */
  readonly where: string;
}

/** Components that say where a number comes from. */
const backing = new Set(['Stat', 'Cite', 'Law']);

/** Tables, charts and boxes with sources of their own: they back the paragraph they stand beside. */
const backingBlocks = new Set(['StatTable', 'StatChart', 'LawBox', 'LawTable', 'LawStatus']);

/** A number as readers see it: 1.000, Rp5,2, 12–15, 79 %. */
const number = /(?<![\p{L}\p{N}/.,-])(?:Rp|\$)?\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{N}])/gu;

/** Units of time in which advice is given ("minta waktu 1 hari"), and ages. */
const timeUnit =
  /^[ -](?:[×x] )?(?:hari|malam|jam|menit|detik|pekan|minggu|bulan|tahun|kali|days?|nights?|hours?|minutes?|seconds?|weeks?|months?|years?|times)\b/iu;

/** Numbers that are no claim, and why. */
function harmless(value: string, before: string, after: string): boolean {
  // Names of lines.
  if (value === '110' || value === '129') return true;
  // Names of laws: "UU 21/2007", "Nomor 21 Tahun 2007", "Law 18/2017", "Pasal 2 UU 21/2007" keeps its Law.
  if (/^\/\d{4}\b/.test(after) || /^ (Tahun|of) \d{4}\b/.test(after)) return true;
  if (/\d+ (Tahun|of) $/.test(before)) return true;
  const plain = Number(value);
  if (!Number.isInteger(plain)) return false;
  // Counts of things on the page, steps, half a day.
  if (plain <= 10) return true;
  // "1 hari", "24 jam", "umur 18 tahun", "under 18".
  if (plain <= 31 && timeUnit.test(after)) return true;
  return (
    plain === 18 &&
    /(under|below|aged|over|turn|least|yet|bawah|umur|berumur|belum|usia) $/i.test(before)
  );
}

/** True when the block at `index` introduces or follows a table, chart or box that has sources. */
function besideSources(blocks: readonly ProseBlock[], index: number): boolean {
  return [blocks[index - 1], blocks[index + 1]].some((block) =>
    block?.uses.some(({ component }) => backingBlocks.has(component)),
  );
}

/** True for "This picture comes from what was found in 2018:" before a list whose items all cite. */
function introducesBackedList(
  blocks: readonly ProseBlock[],
  index: number,
  backed: ReadonlySet<number>,
): boolean {
  if (blocks[index]?.text.endsWith(':') !== true) return false;
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex(({ kind }) => kind !== 'item');
  const items = end < 0 ? rest : rest.slice(0, end);
  return items.length > 0 && items.every(({ unit }) => backed.has(unit));
}

/**
 * Finds numbers in running text without a `Stat`, `Cite` or `Law` in the same paragraph, list item
 * or table row. Headings, drawn chats and words in quotation marks (examples, adverts) are passed
 * over: the text below a heading backs it, and an example claims nothing.
 * @param blocks the blocks of a page
 */
export function unbackedNumbers(blocks: readonly ProseBlock[]): UnbackedNumber[] {
  const backed = new Set(
    blocks
      .filter(({ uses }) => uses.some(({ component }) => backing.has(component)))
      .map(({ unit }) => unit),
  );
  return blocks.flatMap(({ kind, unit, within, text }, index) => {
    if (kind === 'heading' || kind === 'title' || within.includes('Chat')) return [];
    if (backed.has(unit) || besideSources(blocks, index)) return [];
    if (introducesBackedList(blocks, index, backed)) return [];
    const own = text.replace(/“[^”]*”/g, (quote) => `“${'…'.repeat(quote.length - 2)}”`);
    return [...own.matchAll(number)].flatMap((match) => {
      const before = own.slice(0, match.index);
      const after = own.slice(match.index + match[0].length);
      return harmless(match[0], before, after)
        ? []
        : [{ number: match[0], where: `${before.slice(-50)}${match[0]}${after.slice(0, 40)}` }];
    });
  });
}
