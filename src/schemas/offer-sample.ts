import { z } from 'astro/zod';
import { factId, localized } from './shared.ts';

/**
 * `content/tools/offer-samples.yaml`: key of a scam page → an advert or message of that kind,
 * written for this project in each language.
 */
export const offerSamplesFileSchema = z.record(
  factId,
  localized.refine(({ id, en }) => Math.max(id.length, en.length) <= 240, {
    error: 'a sample is one to three short sentences: at most 240 characters',
  }),
);
export type OfferSamples = z.infer<typeof offerSamplesFileSchema>;
