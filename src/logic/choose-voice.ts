import type { Locale } from '../i18n/locales.ts';

/** What we use of a browser's `SpeechSynthesisVoice`. */
export interface Voice {
  readonly lang: string;
  /** True only where the voice speaks on the phone; in-app browsers do not say. */
  readonly localService?: boolean;
  readonly default?: boolean;
}

/** First parts of a language tag; `in` is what Android still calls Indonesian. */
const languages: Readonly<Record<Locale, readonly string[]>> = { id: ['id', 'in'], en: ['en'] };

/**
 * The voice to read with. One that is not on the phone would send the text to its maker's computer,
 * so it counts as none.
 * @param voices all the browser offers
 * @returns the reader's own choice where it speaks the language, else the first that does
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], locale: Locale): V | undefined {
  const fit = voices.filter(
    ({ lang, localService }) =>
      localService === true &&
      languages[locale].includes(lang.toLowerCase().split(/[-_]/)[0] ?? ''),
  );
  return fit.find((voice) => voice.default) ?? fit[0];
}
