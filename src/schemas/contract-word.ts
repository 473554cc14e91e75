import { z } from 'astro/zod';
import { factId, isoDay, localized, sourceIds } from './shared.ts';

/** Languages of the contracts readers sign, besides Indonesian and English. */
export const contractLanguages = ['ms', 'zh', 'ar', 'ja', 'ko'] as const;
export type ContractLanguage = (typeof contractLanguages)[number];

const word = z.string().trim().min(1).optional();

/** One word of a work contract in the languages for which a source supports it. */
export const contractWordSchema = z.strictObject({
  id: z.string().trim().min(1),
  en: z.string().trim().min(1),
  meaning: localized.describe('What it means for the person who signs.'),
  words: z
    .strictObject({ ms: word, zh: word, ar: word, ja: word, ko: word })
    .refine(
      (words) => Object.values(words).some((text) => text !== undefined),
      'give the word in at least one more language',
    ),
  sources: sourceIds,
  checked: isoDay,
});
export type ContractWord = z.infer<typeof contractWordSchema>;

/** `content/facts/contract-words.yaml`: word id → word. */
export const contractWordsFileSchema = z.record(factId, contractWordSchema);
