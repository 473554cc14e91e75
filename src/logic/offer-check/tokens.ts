import { fold } from './fold.ts';

/** One word, number or address of a text. */
export interface Token {
  /** Plain form: lower case, digits that stand for letters read as letters. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'phone' | 'url' | 'email';
  /** UTF-16 offsets in the text as pasted. */
  readonly start: number;
  readonly end: number;
  /** Place in the text for measuring gaps: a comma adds a step, a sentence end many. */
  readonly place: number;
  /** Number of the sentence. */
  readonly sentence: number;
  /** Characters between this token and the one before. */
  readonly before: string;
}

/** What a full stop shortens instead of ending a sentence. */
const shortened = new Set(
  'pt cv rp no jl dr tlp telp hp bpk ibu yth sdr tgl min max usd st ny tn kec kab prov gg rt rw ud'.split(
    ' ',
  ),
);

/** Steps that a sentence end adds: more than any pattern may span. */
const sentenceGap = 50;

/** Words that stand anywhere in a chat and take no place of their own. */
export const fillers: ReadonlySet<string> = new Set(
  (
    'yg yang ya yaa yah kak kakak ka kk2 bang abang bro sis gan min om bund bunda bos2 dong sih kok ' +
    'deh nih tuh lho loh lah nya teh atuh euy mas mbak mba pak bu a an the be shall ' +
    'so just really very please pls kindly itu ini tsb nih2 oke ok sip'
  ).split(' '),
);

const isDigit = (char: string) => char >= '0' && char <= '9';
const isLetter = (char: string) =>
  (char >= 'a' && char <= 'z') || (char > '\x7f' && /\p{L}/u.test(char));

/** Digits and signs written for letters: g4ji, k4mb0j4, tr4nsf3r, p@spor. */
const digitLetters: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g',
  '@': 'a', $: 's', '€': 'e', '*': '',
}; // prettier-ignore

/** What may follow digits and leave them digits: 15jt, 2th, 500rb, 3x, 24jam. */
const unit =
  /^(jt|jta|juta|jeti|jutaan|rb|rbu|ribu|ribuan|k|m|mio|mil|million|thn|th|tahun|bln|bulan|mgg|hr|hari|jam|org|orang|x|rm|usd|idr|sgd|hkd|ntd|twd|jpy|aud|eur|aed|sar|thb|yen|won|euro|dolar|dollar|dollars|digit|dgt|pcs|an|st|nd|rd|y|yo|yr|yrs|tahunan|menit|kg|cm|slot|sks|am|pm|d|h|w|gb|hp|g|st|s|u|ton|pax|kursi|days|hours|years|weeks|months)$/;

/** Number words people double by a 2: orang2, macem2. */
function readLetters(run: string): string {
  let word = run;
  if (/[a-z]2$/.test(word)) word = word.slice(0, -1);
  let out = '';
  for (const char of word) out += digitLetters[char] ?? (char === '2' ? 'z' : char);
  return squeeze(out);
}

/** Three or more of one letter are one: gajiii, freeee. */
function squeeze(word: string): string {
  return word.replace(/([a-z])\1{2,}/g, '$1');
}

/**
 * Splits a text into tokens; nothing is lost and the time grows with the length alone.
 * @param text as pasted
 */
export function tokens(text: string): Token[] {
  const folded = fold(text);
  const s = folded.text;
  const out: Token[] = [];
  let place = 0;
  let sentence = 0;
  let edge = 0;

  const push = (kind: Token['kind'], word: string, a: number, b: number): void => {
    out.push({
      word,
      kind,
      start: folded.from[a] ?? 0,
      end: folded.to[b - 1] ?? 0,
      place: kind === 'word' && fillers.has(word) ? place : place++,
      sentence,
      before: s.slice(edge, a),
    });
    edge = b;
  };
  const breakSentence = (): void => {
    place += sentenceGap;
    sentence++;
  };

  for (let i = 0; i < s.length; ) {
    const char = s.charAt(i);
    if (
      isLetter(char) ||
      isDigit(char) ||
      ((char === '@' || char === '$') && isLetter(s.charAt(i + 1)))
    ) {
      i = readRun(s, i, push);
      continue;
    }
    if (char === '\n') {
      let k = i;
      while (k < s.length && /\s/.test(s.charAt(k))) k++;
      // A line that goes on in lower case continues the sentence, as text copied from a poster does.
      const goesOn = k - i === 1 && /[a-z]/.test(text.charAt(folded.from[k] ?? 0));
      if (goesOn) place += 1;
      else breakSentence();
      i = k;
      continue;
    }
    const ends = '!?;'.includes(char) || (char === '.' && !isLetter(s.charAt(i + 1)));
    if (ends && !(char === '.' && shortened.has(out[out.length - 1]?.word ?? ''))) breakSentence();
    else if (char === ',' || char === ':' || char === '(' || char === ')') place += 1;
    i++;
  }
  return out;
}

/** Longest address that is read as one; the rest of a longer run is read on its own. */
const longestAddress = 200;

type Push = (kind: Token['kind'], word: string, a: number, b: number) => void;

/** Reads one run of letters and digits from `a`; returns where it ends. */
function readRun(s: string, a: number, push: Push): number {
  const spelled = spelledOut(s, a);
  if (spelled) {
    push('word', spelled.word, a, spelled.end);
    return spelled.end;
  }
  let b = a;
  while (b < s.length && b < a + longestAddress && !/\s/.test(s.charAt(b))) b++;
  const chunk = s.slice(a, b);
  const email = /^[a-z0-9._-]{1,64}@([a-z0-9-]{1,60})\.[a-z]/.exec(chunk);
  if (email) {
    push('email', email[1] ?? '', a, b);
    return b;
  }
  const url =
    /^(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{1,60}\.(?:me|ly|gle|com|co\.id|id|org|net|info|xyz|site|online|top|vip|click|link|cc|shop)(?:\/|$))/.exec(
      chunk,
    );
  if (url && /[a-z]/.test(url[1] ?? '')) {
    push('url', (url[1] ?? '').replace('/', ''), a, b);
    return b;
  }
  if (isDigit(s.charAt(a))) return readNumber(s, a, push);
  // "rp5jt", "hk$5.100": the currency is a word of its own.
  const currency = /^(rp|idr|usd|us|rm|hkd|hk|ntd|nt|sgd|s|aud|eur|gaji|usia|umur)(?=\$?\d)/.exec(
    chunk,
  )?.[0];
  if (currency !== undefined) {
    push('word', currency, a, a + currency.length);
    return a + currency.length;
  }

  b = a;
  while (b < s.length) {
    const c = s.charAt(b);
    const next = s.charAt(b + 1);
    if (isLetter(c) || isDigit(c)) b++;
    else if (
      (c === "'" || c === '@' || c === '*' || c === '$' || c === '€') &&
      (isLetter(next) || (c === '*' && next === '*'))
    )
      b++;
    else break;
  }
  const word = readLetters(s.slice(a, b).replace(/'/g, ''));
  push('word', word, a, b);
  return b;
}

/** Letters set apart, like "g a j i" or "t.r.a.n.s.f.e.r": at least four. */
function spelledOut(s: string, a: number): { word: string; end: number } | undefined {
  const gap = s.charAt(a + 1);
  if (!' .-_*'.includes(gap) || gap === '') return undefined;
  if (a > 0 && isLetter(s.charAt(a - 1))) return undefined;
  let word = '';
  let k = a;
  while (isLetter(s.charAt(k)) || isDigit(s.charAt(k))) {
    const after = s.charAt(k + 1);
    // The first letter of the next word, as in "g a j i besar", is not of this one.
    if (isLetter(after) || isDigit(after)) break;
    word += s.charAt(k);
    k += 2;
    if (after !== gap) break;
  }
  const end = k - 1;
  return word.length >= 4 && /[a-z]/.test(word) && !/^\d+$/.test(word)
    ? { word: readLetters(word), end }
    : undefined;
}

/** A telephone number, masked digits too: 0812-xxxx-xxxx, 62 812 3456 789. */
const phone = /(?:62|0)(?:[-. ]?[\dx]){8,14}/y;
const figure = /\d+(?:[.,]\d+)*/y;
const lettersAfter = /[a-z0-9]{0,24}/y;

function readAt(pattern: RegExp, s: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(s)?.[0] ?? '';
}

/** Reads digits with their separators, a telephone number, or a word that begins with a digit. */
function readNumber(s: string, a: number, push: Push): number {
  const number = s.charAt(a) === '0' || s.charAt(a - 1) === '+' ? readAt(phone, s, a) : '';
  if (number !== '') {
    push('phone', 'phone', a, a + number.length);
    return a + number.length;
  }
  const b = a + readAt(figure, s, a).length;
  const letters = readAt(lettersAfter, s, b);
  if (/[a-z]/.test(letters) && !unit.test(letters)) {
    const end = b + letters.length;
    push('word', readLetters(s.slice(a, end)), a, end);
    return end;
  }
  push('number', s.slice(a, b), a, b);
  return b;
}
