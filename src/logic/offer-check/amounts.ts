import type { Span } from './lexicon.ts';
import type { Token } from './tokens.ts';

export type Period = 'hour' | 'day' | 'week' | 'month' | 'year' | 'once';

/** A sum of money in a text. */
export interface Amount {
  readonly span: Span;
  /** Rupiah, reckoned roughly; of a range the upper end. */
  readonly rupiah: number;
  readonly period: Period;
}

/** How many of a period make a month of work. */
export const perMonth: Readonly<Record<Period, number>> = {
  hour: 173,
  day: 25,
  week: 4.3,
  month: 1,
  year: 1 / 12,
  once: 1,
};

/** `a=1 b=2` as a table; several words may share a value. */
function table<V>(text: string, read: (value: string) => V): ReadonlyMap<string, V> {
  return new Map(
    text.split(/\s+/).flatMap((entry) => {
      const [value = '', words = ''] = entry.split('=');
      return words.split(',').map((word): [string, V] => [word, read(value)]);
    }),
  );
}

const multipliers = table(
  '1e3=rb,rbu,ribu,ribuan,k,thousand 1e6=jt,jta,juta,jeti,jutaan,mio,mil,million,m 1e9=miliar,milyar,billion',
  Number,
);

const currencies = table(
  'idr=rp,idr,rupiah,perak usd=usd,us,us$,$,dollar,dollars,dolar sgd=sgd,s$ myr=rm,myr,ringgit ' +
    'twd=nt,nt$,ntd,twd hkd=hk,hk$,hkd jpy=yen,jpy,¥ krw=krw,won eur=eur,euro,€ aud=aud,a$ ' +
    'aed=aed,dirham sar=sar,riyal,real thb=thb,baht gbp=gbp,£,pound',
  String,
);

const periods = table(
  'hour=jam,hour,hr day=hari,harian,day,daily week=minggu,mgg,pekan,week,weekly ' +
    'month=bulan,bln,month,monthly,bulanan,wulan,sasi,sasih year=tahun,thn,th,year,annually',
  (value) => value as Period,
);

const digits = table(
  '1=se,satu,one 2=dua,two 3=tiga,three 4=empat,four 5=lima,five 6=enam,six 7=tujuh,seven ' +
    '8=delapan,eight 9=sembilan,nine 10=sepuluh,ten 11=sebelas 100=seratus 1e3=seribu 1e6=sejuta',
  Number,
);

/** Words that may stand between a sum and its period: "5 juta bersih per bulan". */
const beforePeriod = /^(per|a|each|setiap|tiap|bersih|net|nett|gross|kotor|bisa|up)$/;

/** Value of digits with Indonesian or English separators: 5.000.000, 3,5, 1,200. */
export function readNumber(text: string): number {
  const cents = /^(\d{1,3}(?:[.,]\d{3})*|\d+)[.,](\d{1,2})$/.exec(text);
  if (cents) return Number(`${(cents[1] ?? '').replace(/[.,]/g, '')}.${cents[2] ?? ''}`);
  return Number(text.replace(/[.,]/g, ''));
}

interface Figure {
  readonly value: number;
  /** Token after it. */
  readonly to: number;
}

/** A number at `i` in digits or words: "15", "lima belas", "dua puluh". */
function figureAt(tokens: readonly Token[], i: number): Figure | undefined {
  const token = tokens[i];
  if (token?.kind === 'number') return { value: readNumber(token.word), to: i + 1 };
  let value = digits.get(token?.word ?? '');
  if (value === undefined) return undefined;
  let k = i + 1;
  for (; k < i + 6; k++) {
    const word = tokens[k]?.word ?? '';
    const more = digits.get(word);
    if (word === 'belas') value += 10;
    else if (word === 'puluh') value *= 10;
    else if (word === 'ratus' || word === 'hundred') value *= 100;
    else if (more === undefined || value < 20) break;
    else value += more;
  }
  return { value, to: k };
}

interface Part extends Figure {
  /** 1, a thousand, a million …; undefined when none is written. */
  readonly factor: number | undefined;
  readonly unit: string;
}

/** A figure with its unit: "15 jt", "500rb", "2k". */
function partAt(tokens: readonly Token[], i: number): Part | undefined {
  const figure = figureAt(tokens, i);
  if (!figure) return undefined;
  const unit = tokens[figure.to];
  const factor = multipliers.get(unit?.word ?? '');
  // "5 m" may be metres; only "5m" is money.
  const counts = factor !== undefined && (unit?.word !== 'm' || unit.before === '');
  return counts
    ? { value: figure.value, to: figure.to + 1, factor, unit: unit?.word ?? '' }
    : { ...figure, factor: undefined, unit: '' };
}

/** Where the upper end of a range begins: "5-7 jt", "5jt sampai 7jt", "Rp5.000 - Rp7.000". */
function rangeFrom(tokens: readonly Token[], at: number): number | undefined {
  const next = tokens[at];
  if (!next) return undefined;
  if (/^(sampai|sampe|hingga|sd|to|until)$/.test(next.word)) return at + 1;
  if (!/^\s*[-~/]/.test(next.before)) return undefined;
  return currencies.has(next.word) ? at + 1 : at;
}

/** The currency a sum names: before it, after it, or as a sign. */
function currencyOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): { name: string | undefined; from: number; to: number } {
  const first = tokens[from];
  const sign = /(?:rp\.?|us\$|s\$|nt\$|hk\$|a\$|rm|[$€£¥])\s*$/.exec(first?.before ?? '')?.[0];
  const signed = sign === undefined ? undefined : currencies.get(sign.replace('.', '').trim());
  const before = tokens[from - 1];
  const named =
    before?.sentence === first?.sentence ? currencies.get(before?.word ?? '') : undefined;
  // "HK$ 5.100": the letters tell which dollar.
  if (named !== undefined) return { name: named, from: from - 1, to };
  if (signed !== undefined) return { name: signed, from, to };
  const after = tokens[to];
  if (after?.sentence !== first?.sentence) return { name: undefined, from, to };
  const following = currencies.get(after?.word ?? '');
  if (following !== undefined) return { name: following, from, to: to + 1 };
  return { name: currencies.get((after?.before ?? '').trim().charAt(0)), from, to };
}

/** "per hari", "/bln", "sebulan" right after a sum. */
function periodAfter(tokens: readonly Token[], at: number): Period {
  for (let k = at; k < at + 3; k++) {
    const token = tokens[k];
    if (!token || token.sentence !== tokens[at - 1]?.sentence) break;
    const period = periods.get(token.word) ?? periods.get(token.word.replace(/^(?:per|se)/, ''));
    if (period !== undefined) return period;
    if (!beforePeriod.test(token.word)) break;
  }
  return 'once';
}

/**
 * Finds sums of money: rupiah and foreign currencies, "jt", "rb", "k", ranges, number words.
 * @param tokens of the text
 * @param rates rupiah per unit of a currency (lower-case ISO code)
 */
export function amounts(
  tokens: readonly Token[],
  rates: Readonly<Record<string, number>>,
): Amount[] {
  const out: Amount[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const lower = partAt(tokens, i);
    if (!lower) continue;
    const second = rangeFrom(tokens, lower.to);
    const upper = (second === undefined ? undefined : partAt(tokens, second)) ?? lower;
    const { name, from, to } = currencyOf(tokens, i, upper.to);
    const value = Math.max(
      lower.value * (lower.factor ?? upper.factor ?? 1),
      upper.value * (upper.factor ?? 1),
    );
    const bare = upper.factor === undefined && lower.factor === undefined;
    const isMoney =
      name !== undefined ||
      // "10k" alone may be followers.
      (!bare && !(upper.unit === 'k' && value < 20_000)) ||
      (value >= 100_000 && /[.,]/.test(tokens[i]?.word ?? ''));
    i = Math.max(i, to - 1);
    if (!isMoney) continue;
    out.push({
      span: [from, to],
      rupiah: value * (rates[name ?? 'idr'] ?? 1),
      period: periodAfter(tokens, to),
    });
  }
  return out;
}
