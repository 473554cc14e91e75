import type { Locale } from '../i18n/locales.ts';

/** An example to try the offer checker with: the name of its pattern, and the text. */
export type OfferSample = readonly [name: string, text: string];

/** Where the examples of a language are fetched when they are asked for. */
export const offerSamplesPath = (lang: Locale): string => `/data/offer-samples.${lang}.json`;
