/**
 * The weights of word stems, packed: thousands of stems would cost the reader three bytes each, their
 * places in a table cost one. A stem is found by its hash; one in forty unknown stems meets a weight
 * that is not its own, which a sum over a whole text bears.
 */

const places = 1 << 15;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const longestGap = digits.length - 1;
/** Largest weight either way, in the table's steps. */
export const heaviest = 31;

/** Letters of a word that are its stem here: "potongan" and "potong" are one, as are most slips at the end. */
const stemLetters = 5;

/** The beginning of a word, under which it is weighed. */
export const stemOf = (word: string): string => word.slice(0, stemLetters);

/** Place of a stem in the table (FNV-1a, folded). */
function placeOf(stem: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) & (places - 1);
}

/**
 * Packs weights. Of stems that share a place the heavier keeps it.
 * @param weights stem → whole number of steps from -{@link heaviest} to {@link heaviest}
 * @throws RangeError when a weight is not one of these
 */
export function packStems(weights: ReadonlyMap<string, number>): string {
  const table = new Map<number, number>();
  for (const [stem, weight] of weights) {
    if (!Number.isInteger(weight) || Math.abs(weight) > heaviest) {
      throw new RangeError(`"${stem}" has the weight ${String(weight)}`);
    }
    const place = placeOf(stem);
    if (Math.abs(weight) > Math.abs(table.get(place) ?? 0)) table.set(place, weight);
  }
  // Gaps and weights apart, because each alone compresses better.
  let gaps = '';
  let steps = '';
  let next = 0;
  for (const [place, weight] of [...table].sort((a, b) => a[0] - b[0])) {
    let gap = place - next;
    for (; gap >= longestGap; gap -= longestGap) gaps += digits.charAt(longestGap);
    gaps += digits.charAt(gap);
    steps += digits.charAt(weight + heaviest);
    next = place + 1;
  }
  return `${gaps}.${steps}`;
}

/**
 * Unpacks what {@link packStems} packed.
 * @returns the weight of a stem in steps; 0 for one that has none
 */
export function unpackStems(packed: string): (stem: string) => number {
  const table = new Int8Array(places);
  const [gaps = '', steps = ''] = packed.split('.');
  let place = 0;
  let read = 0;
  for (const sign of gaps) {
    const gap = digits.indexOf(sign);
    place += gap;
    if (gap < longestGap) table[place++] = digits.indexOf(steps.charAt(read++)) - heaviest;
  }
  return (stem) => table[placeOf(stem)] ?? 0;
}
