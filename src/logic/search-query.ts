import type { Locale } from '../i18n/locales.ts';

/** Words that carry no topic: dropped from a query as long as something is left. */
const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  id: new Set(
    (
      'saya aku gue gw gua ane kami kita dia ia mereka anda kamu lo lu yang yg di ke dari dr pada untuk utk buat ' +
      'dengan dgn dan atau itu ini tu nih dong sih kok ya yah deh gimana gmn gmana bagaimana apa apakah apkh siapa ' +
      'kenapa knp mengapa kalau kalo klo kl jika bila mau ingin bisa bs tidak tdk ga gak nggak ngga enggak gk ' +
      'aman sudah sdh udah udh belum blm akan lagi lg juga jg sama ada harus tolong mohon min kak bang pak bu cara sy'
    ).split(' '),
  ),
  en: new Set(
    (
      'i am me my we you your he she they it the a an of in on at to from for with and or is are was were be been do ' +
      'does did can could should would how what who where when why if my his her their this that please need want have has'
    ).split(' '),
  ),
};

/** How words are typed on a phone, and what they mean. */
const typedForms: Readonly<Record<string, string>> = {
  paspot: 'paspor',
  pasport: 'paspor',
  kmboja: 'kamboja',
  kambodia: 'kamboja',
  krj: 'kerja',
  kerjaan: 'kerja',
  hp: 'telepon',
  no: 'nomor',
  nmr: 'nomor',
  nomer: 'nomor',
  tlp: 'telepon',
  telp: 'telepon',
  wa: 'whatsapp',
  duit: 'uang',
  negri: 'negeri',
  dtahan: 'ditahan',
  dtipu: 'ditipu',
  ktipu: 'tertipu',
  ketipu: 'tertipu',
};

/**
 * The words of a query that are worth searching for.
 * @param query what the reader typed
 * @param locale language of the page
 * @returns lower-case words; stop words only if nothing else was typed
 */
export function contentWords(query: string, locale: Locale): string[] {
  const words = query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[^\p{L}\p{N}/+\s-]/gu, ' ')
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((word) => (locale === 'id' ? (typedForms[word] ?? word) : word));
  const telling = words.filter((word) => !stopWords[locale].has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/**
 * Edits (insert, delete, change, swap of neighbours) from one word to another, counted up to a limit.
 * Optimal string alignment, after Damerau (1964).
 * @returns the number of edits, or `limit + 1` when there are more
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/**
 * The known word a misspelt one most likely means.
 * @param word what was typed
 * @param vocabulary words the site uses, commonest first
 * @returns the nearest known word, or undefined when none is near
 */
export function nearestWord(word: string, vocabulary: readonly string[]): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  const limit = word.length >= 7 ? 2 : 1;
  let best: string | undefined;
  let fewest = limit + 1;
  for (const known of vocabulary) {
    const edits = editDistance(word, known, limit);
    if (edits < fewest) {
      fewest = edits;
      best = known;
    }
  }
  return best;
}

/**
 * Whether a text holds a good part of a word, whatever its affixes: "dikurung" in "mengurung".
 * @param word lower-case word
 * @param text lower-case text
 */
export function sharesPart(word: string, text: string): boolean {
  const size = Math.min(word.length, Math.max(3, Math.floor(word.length / 2)));
  for (let start = 0; start + size <= word.length; start += 1) {
    if (text.includes(word.slice(start, start + size))) return true;
  }
  return false;
}

/** Words by which people ask for a number or an office. */
const numberWords = new Set(
  (
    'kbri kjri kri kdei kedutaan kedubes konsulat konjen perwakilan nomor hotline kontak alamat telepon whatsapp ' +
    'polisi darurat embassy consulate mission number hotline contact address phone police emergency helpline'
  ).split(' '),
);

/**
 * What a query is after.
 * @param words the query's words
 * @param places lower-case names of countries and cities
 * @returns `number`: an office or number in a place; `place`: a place, alone or with something else;
 *   `topic`: no place is named
 */
export function searchIntent(
  words: readonly string[],
  places: readonly string[],
): 'number' | 'place' | 'topic' {
  const query = ` ${words.join(' ')} `;
  const named = places.filter((place) => place.length > 1 && query.includes(` ${place} `));
  if (named.length === 0) return 'topic';
  const rest = words.filter((word) => !named.some((place) => place.split(' ').includes(word)));
  return rest.some((word) => numberWords.has(word)) ? 'number' : 'place';
}

/**
 * Whether one of a page's search words is the query itself, but for words that carry no topic.
 * @param keywords the page's search words, separated by commas
 * @param words the query's words, from {@link contentWords}
 */
export function namesQuery(keywords: string, words: readonly string[], locale: Locale): boolean {
  const query = words.join(' ');
  return (
    words.length > 1 &&
    keywords.split(',').some((phrase) => contentWords(phrase, locale).join(' ') === query)
  );
}

/** One page found, by the words that found it. */
export interface Found {
  readonly id: string;
  readonly score: number;
}

/**
 * Merges the results of all words together with those of single words: a page that holds every word
 * stands before one that many words find, and that before one that a single word finds well.
 * @param together results that hold every word
 * @param perWord for each word, its results
 * @param top the best score of any page, to compare results of several searches
 * @returns pages with their score, best first
 */
export function mergeResults(
  together: readonly Found[],
  perWord: readonly (readonly Found[])[],
  top: number,
): Found[] {
  const total = new Map<string, number>();
  const add = (id: string, score: number): void => {
    total.set(id, (total.get(id) ?? 0) + score);
  };
  for (const { id, score } of together) add(id, 1 + score / top);
  for (const list of perWord) {
    // A word found on few pages tells more than one found on many.
    const weight = 1 / Math.log2(2 + list.length);
    for (const { id, score } of list) add(id, (score / top) * weight);
  }
  return [...total.entries()]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score);
}
