/** Words a minute of a reader with junior-high schooling, on a phone, in Indonesian or English. */
const wordsPerMinute = 160;

/**
 * Minutes it takes to read a text, at least one.
 * @param text plain words
 */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/).filter(Boolean).length;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
