/** Shortest word that may hold a slip: shorter ones have too many neighbours. */
const shortest = 6;

function* withoutOne(word: string): Generator<string> {
  for (let i = 0; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

/** Whether two words differ by one letter left out, added, changed, or by two swapped. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a.charAt(from) === b.charAt(from)) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a.charAt(endA - 1) === b.charAt(endB - 1)) {
    endA--;
    endB--;
  }
  const [left, right] = [a.slice(from, endA), b.slice(from, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left.charAt(1)}${left.charAt(0)}`;
}

/**
 * Finds the known words that a misspelt one may have been meant to be ("transfr", "pasport").
 * @param words known words
 * @returns a function from a word to the known ones it is a single slip away from; the first letter
 *   must be right
 */
export function misspellings(words: Iterable<string>): (word: string) => readonly string[] {
  const index = new Map<string, string[]>();
  const put = (key: string, word: string): void => {
    const known = index.get(key);
    if (known) known.push(word);
    else index.set(key, [word]);
  };
  for (const word of words) {
    if (word.length < shortest) continue;
    put(word, word);
    for (const key of withoutOne(word)) put(key, word);
  }
  return (word) => {
    if (word.length < shortest) return [];
    const candidates = new Set<string>(index.get(word));
    for (const key of withoutOne(word))
      for (const found of index.get(key) ?? []) candidates.add(found);
    return [...candidates].filter(
      (found) => found.charAt(0) === word.charAt(0) && oneSlip(word, found),
    );
  };
}
