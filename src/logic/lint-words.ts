import type { Locale } from '../i18n/locales.ts';
import type { LintWords } from '../schemas/lint-word.ts';

/** A word that a page must not use, where it uses it. */
export interface WordFault {
  readonly word: string;
  readonly rule: string;
  readonly where: string;
  readonly why: string;
  readonly instead: string;
}

/** The stretches of a text that a pattern matches. */
function stretches(text: string, pattern: string): { start: number; end: number }[] {
  return [...text.matchAll(new RegExp(pattern, 'giu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/**
 * Finds words that the site does not use.
 * @param text words of the site itself; what stands in quotation marks is what others say, and is
 *   passed over
 * @param locale the text's language
 * @param rules the content of `content/lint-words.yaml`
 */
export function wordFaults(text: string, locale: Locale, rules: LintWords): WordFault[] {
  const free = [
    ...stretches(text, '“[^”]*”'),
    ...Object.values(rules.allowed)
      .filter(({ language }) => language === locale || language === 'both')
      .flatMap(({ pattern }) => stretches(text, pattern)),
  ];
  return Object.entries(rules.words)
    .filter(([, { language }]) => language === locale)
    .flatMap(([rule, { pattern, why, instead }]) =>
      stretches(text, pattern)
        .filter(({ start, end }) => !free.some((at) => at.start <= start && end <= at.end))
        .map(({ start, end }) => ({
          word: text.slice(start, end),
          rule,
          where: text.slice(Math.max(0, start - 50), end + 40).trim(),
          why,
          instead,
        })),
    );
}
