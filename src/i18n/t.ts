import type { Locale } from './locales.ts';
import type { UiStrings } from './types.ts';
import { ui as en } from './ui.en.ts';
import { ui as id } from './ui.id.ts';

const strings: Record<Locale, UiStrings> = { id, en };

/** The interface strings of a language. */
export function t(locale: Locale): UiStrings {
  return strings[locale];
}
