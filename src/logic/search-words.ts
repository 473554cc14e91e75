/** What the vocabulary is made from. */
interface Worded {
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
}

/**
 * The vocabulary of a set of pages, for mending misspelt search words.
 * @param pages pages of one language
 * @returns lower-case words of four letters or more, commonest first, then by alphabet
 */
export function searchWords(pages: readonly Worded[]): string[] {
  const counts = new Map<string, number>();
  for (const { title, description, keywords } of pages) {
    const text = [title, description, ...keywords].join(' ').toLowerCase();
    for (const word of new Set(text.match(/\p{L}{4,}/gu) ?? [])) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts.entries()]
    .sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .map(([word]) => word);
}
