/** Abbreviations that end in a full stop without ending the sentence. */
const abbreviations = new Set(
  (
    'dll dsb dst dkk mis tgl no hlm hal ps jl kab kec prov kel rt rw tn ny sdr dr drs prof ir st yth ' +
    'a.n u.p d.a s.d e.g i.e etc vs mr mrs ms vol approx'
  ).split(' '),
);

/**
 * Where the sentences of a text end. A full stop inside a number (Rp5.000.000) or after an
 * abbreviation ends none.
 * @param text one paragraph, list item, cell or heading
 * @returns positions behind the closing mark of each sentence; the last one is the text's length
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+["”’)\]]*(?=\s|$)/g)) {
    const end = match.index + match[0].length;
    const word = /(\S+)$/.exec(text.slice(start, match.index))?.[1]?.replace(/^["“‘(]+/, '') ?? '';
    const next = text.slice(end).trimStart();
    const abbreviated =
      match[0] === '.' &&
      (abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word)) &&
      next !== '';
    // A sentence that goes on in small letters after "?" or "…" was a question inside it.
    if (abbreviated || /^\p{Ll}/u.test(next)) continue;
    ends.push(end);
    start = end;
  }
  if (start < text.length) ends.push(text.length);
  return ends;
}
