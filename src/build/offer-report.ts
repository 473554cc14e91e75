import type { z } from 'astro/zod';
import { t } from '../i18n/t.ts';
import type { Locale } from '../i18n/locales.ts';
import { isTooShort, type OfferResult, type Severity } from '../logic/offer-check/index.ts';
import type { redFlagsFileSchema } from '../schemas/red-flag.ts';

/**
 * The checker's answer as plain text for a terminal.
 * @param text as pasted
 * @param result of `checkOffer` for that text
 * @param redFlags names and reasons of the signs
 */
export function offerReport(
  text: string,
  result: OfferResult,
  redFlags: z.infer<typeof redFlagsFileSchema>,
  locale: Locale,
): string {
  const ui = t(locale).offer;
  if (isTooShort(text, result)) return ui.tooShort;
  const ids = [
    ...new Set(result.flags.toSorted((a, b) => b.severity - a.severity).map(({ id }) => id)),
  ];
  const signs = ids.flatMap((id) => {
    const flag = redFlags.flags[id];
    if (!flag) return [];
    const found = result.flags.filter((sign) => sign.id === id);
    const severity = found.reduce<Severity>(
      (most, sign) => (sign.severity > most ? sign.severity : most),
      1,
    );
    const quotes = found.map(
      ({ match: [from, to] }) => `“${text.slice(from, to).replace(/\s+/g, ' ')}”`,
    );
    return [
      `- ${flag.label[locale]} (${t(locale).chat.severity[severity]}): ${quotes.join(', ')}`,
      `  ${flag.why[locale]}`,
    ];
  });
  const missing = result.missing.flatMap((id) => {
    const check = redFlags.checks[id];
    return check ? [`- ${check.ask[locale]}`] : [];
  });
  return [
    `${ui.levels[result.level].title}`,
    ui.levels[result.level].advice,
    ...(signs.length > 0 ? ['', `${ui.why}:`, ...signs] : []),
    ...(missing.length > 0 ? ['', `${ui.ask}:`, ...missing] : []),
  ].join('\n');
}
