/** Endings of Indonesian (also colloquial and Javanese) and English words, longest first. */
const endings = ['annya', 'kannya', 'kanlah', 'nya', 'lah', 'kah', 'pun', 'kan', 'ing', 'mu', 'ku', 'ne', 'na', 'an', 'in', 'ed', 'es', 'i', 'e', 's', 'd']; // prettier-ignore

/** Beginnings, with the letter a nasal prefix swallowed: menahan → tahan, nyimpan → simpan. */
const beginnings: readonly (readonly [prefix: string, restored: string])[] = [
  ['menye', 'se'], ['meny', 's'], ['menge', ''], ['meng', ''], ['meng', 'k'], ['mem', ''],
  ['mem', 'p'], ['men', ''], ['men', 't'], ['me', ''], ['peny', 's'], ['peng', ''], ['pem', ''],
  ['pem', 'p'], ['pen', ''], ['pen', 't'], ['nge', ''], ['ny', 's'], ['ng', ''], ['ng', 'k'],
  ['n', 't'], ['m', 'p'], ['m', ''], ['diper', ''], ['di', ''], ['ter', ''], ['ber', ''], ['be', ''],
  ['per', ''], ['pe', ''], ['ke', ''], ['se', ''], ['ku', ''], ['kau', ''], ['tak', ''], ['re', ''],
]; // prettier-ignore

const shortest = 3;

/** Endings that may leave a stem of three letters; after others it would be a chance likeness. */
const clear = new Set(['nya', 'lah', 'kah', 'mu', 'ku', 's']);

function* withoutEnding(word: string): Generator<string> {
  yield word;
  for (const ending of endings) {
    const left = word.length - ending.length;
    if (word.endsWith(ending) && (left > shortest || (left === shortest && clear.has(ending)))) {
      yield word.slice(0, left);
    }
  }
}

/**
 * Finds the form of a word that a word list holds, taking off as little as possible.
 * @param word plain form of a token
 * @param known whether a form is in the list
 * @returns the known form, or undefined
 */
export function knownForm(word: string, known: (form: string) => boolean): string | undefined {
  if (known(word)) return word;
  if (word.length <= shortest) return undefined;
  const single = word.replace(/([a-z])\1/g, '$1');
  if (single !== word && known(single)) return single;
  for (const form of withoutEnding(word)) if (form !== word && known(form)) return form;
  for (const [prefix, restored] of beginnings) {
    if (!word.startsWith(prefix)) continue;
    const rest = restored + word.slice(prefix.length);
    if (rest.length < shortest) continue;
    for (const form of withoutEnding(rest)) if (known(form)) return form;
  }
  return undefined;
}
