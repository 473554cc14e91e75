/** A text made plain for comparison, with the way back to the text as pasted. */
export interface Folded {
  readonly text: string;
  /** For each character of `text`: where its original starts, and where it ends. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** Letters of other scripts drawn like Latin ones, used to slip past filters. */
const lookAlikes: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', к: 'k', м: 'm', т: 't',
  в: 'b', н: 'h', α: 'a', ο: 'o', ι: 'i', κ: 'k', ν: 'v', ρ: 'p', '’': "'", '‘': "'", '`': "'",
  '–': '-', '—': '-', '−': '-', '‑': '-', '…': '.', '。': '.', '！': '!', '？': '?',
}; // prettier-ignore

const marks = /\p{M}/gu;
/** Format characters, soft hyphens, and marks that stand alone: nothing a reader sees as a letter. */
const invisible = /^[\p{Cf}\p{M}]$/u;

/**
 * Lower case without accents, styled letters, look-alikes and invisible characters.
 * @param text as pasted
 */
export function fold(text: string): Folded {
  let out = '';
  // NFKC turns one character into at most 18.
  const from: number[] = [];
  const to: number[] = [];
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const char = text.slice(i, i + size);
    const plain = code < 128 ? char.toLowerCase() : foldOther(char);
    for (let left = plain.length; left > 0; left--) {
      from.push(i);
      to.push(i + size);
    }
    out += plain;
    i += size;
  }
  return { text: out, from: Uint32Array.from(from), to: Uint32Array.from(to) };
}

function foldOther(char: string): string {
  if (invisible.test(char)) return '';
  const known = lookAlikes[char];
  if (known !== undefined) return known;
  const plain = char.normalize('NFKD').replace(marks, '').toLowerCase();
  return lookAlikes[plain] ?? plain;
}
