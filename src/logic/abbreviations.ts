import { printed, printsWords, type InlineUse, type ProseBlock } from './prose-blocks.ts';

/** An abbreviation whose meaning the page does not give where it first appears. */
export interface Unexplained {
  readonly abbreviation: string;
  /** Words around it, to find it by. */
  readonly where: string;
}

/** What the check knows about abbreviations. */
export interface Known {
  /** Glossary id → abbreviation as printed. */
  readonly terms: ReadonlyMap<string, string>;
  /** Abbreviation → what it stands for, spelled out. */
  readonly full: ReadonlyMap<string, string>;
  /** Abbreviations that need no explanation in this language. */
  readonly allowed: ReadonlySet<string>;
}

/** Capitals and digits, two to nine, with two capitals among them: KTP, P3MI, SISKOP2MI. */
const capitals =
  /(?<![\p{L}\p{N}-])(?=(?:\p{N}*\p{Lu}){2})[\p{Lu}][\p{Lu}\p{N}]{1,8}(?![\p{L}\p{N}])/gu;

/** Words that say that a meaning follows or went before. */
const introduces =
  /\b(yaitu|yakni|artinya|berarti|disebut|menyebutnya|singkatan|bernama|namanya|adalah|called|call it|known as|named|meaning|means|short for|stands for)\b/iu;

/** What bodies and things are called in plain words, before or behind their abbreviation. */
const plainNames =
  'pengawas|lembaga|kantor|badan|kementerian|organisasi|serikat|unit|surat|kode|kartu|program|perusahaan|jaringan|komisi|pusat|' +
  'regulator|union|agency|ministry|office|body|institute|commission|network|letter|code';

/** A comma and an explanation: "OJK, pengawas lembaga keuangan", "LPSK, the witness agency". */
const apposition = new RegExp(`^[,.:] (yaitu|yakni|artinya|the|a|an|${plainNames})\\b`, 'iu');

/** The plain name right before: "serikat buruh migran SBMI", "the financial regulator OJK". */
const nameBefore = new RegExp(`\\b(${plainNames})( \\p{Ll}+){0,3} $`, 'iu');

/** True when the words beside an abbreviation explain it. */
function explainedBeside(before: string, after: string, full: string | undefined): boolean {
  // The rest of a name ("UPTD PPA") or of a phrase ("OTP codes", "IMO number") goes with it.
  const behind = after.replace(
    /^( \p{Lu}[\p{L}\p{N}]+| (codes?|numbers?|letters?|kode|nomor))?["”’]*/u,
    '',
  );
  // "KTP (kartu tanda penduduk)", "kode OTP, yaitu …"
  if (/^ \([^)]*\p{Ll}{3}/u.test(behind) || apposition.test(behind)) return true;
  if (introduces.test(after.slice(0, 14)) || introduces.test(before.slice(-26))) return true;
  if (nameBefore.test(before)) return true;
  // "kedutaan (KBRI)", "perlindungan saksi (LPSK, …)"
  if (/\p{Ll}{3,}["”’]* \([^()]*$/u.test(before)) return true;
  return full !== undefined && `${before}${after}`.toLowerCase().includes(full.toLowerCase());
}

/** True inside quotation marks: words of an advert or a title, not ours. */
function quoted(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/**
 * Finds abbreviations that a page uses before it has said what they mean. Headings and titles are
 * passed over (the text below them explains), and so is what others write in a drawn chat.
 * @param blocks the page's body
 */
export function unexplained(blocks: readonly ProseBlock[], known: Known): Unexplained[] {
  const seen = new Set<string>();
  const found: Unexplained[] = [];
  for (const { kind, within, text, uses } of blocks) {
    if (kind === 'heading' || kind === 'title' || within.includes('Chat')) continue;
    const printing = uses.filter(({ component }) => printsWords(component));
    const namedBy = (use: InlineUse | undefined): string[] =>
      use?.component === 'Term'
        ? (known.terms.get(use.attributes['id'] ?? '') ?? '').split(/[\s-]/)
        : [];
    // "**Tanya KP2MI.** <Term id="kp2mi" /> …": the sentence behind explains it.
    const termsHere = new Set(printing.flatMap(namedBy));
    let at = 0;
    // Pieces between printed components, so that a <Term> counts from where it stands.
    for (const [index, piece] of text.split(printed).entries()) {
      for (const match of piece.matchAll(capitals)) {
        const abbreviation = match[0];
        if (seen.has(abbreviation) || known.allowed.has(abbreviation)) continue;
        const position = at + match.index;
        const before = text.slice(0, position);
        const after = text.slice(position + abbreviation.length);
        if (quoted(before) && !before.endsWith('(')) continue;
        seen.add(abbreviation);
        if (termsHere.has(abbreviation)) continue;
        if (explainedBeside(before, after, known.full.get(abbreviation))) continue;
        found.push({
          abbreviation,
          where: text.slice(Math.max(0, position - 40), position + 50).replaceAll(printed, '…'),
        });
      }
      at += piece.length + printed.length;
      for (const word of namedBy(printing[index])) seen.add(word);
    }
  }
  return found;
}
