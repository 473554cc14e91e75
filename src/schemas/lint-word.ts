import { z } from 'astro/zod';
import { factId } from './shared.ts';

/** A regular expression as text; it is used without regard to capitals and with Unicode. */
const pattern = z.string().refine((text) => {
  try {
    new RegExp(text, 'giu');
    return true;
  } catch {
    return false;
  }
}, 'is not a regular expression');

/** `content/lint-words.yaml`: words that pages must not use, and phrases in which they may. */
export const lintWordsSchema = z.strictObject({
  words: z.record(
    factId,
    z.strictObject({
      language: z.enum(['id', 'en']),
      pattern,
      why: z.string().min(10),
      instead: z.string().min(5),
    }),
  ),
  allowed: z.record(
    factId,
    z.strictObject({
      language: z.enum(['id', 'en', 'both']),
      pattern,
      why: z.string().min(10).describe('Why the word is right in this phrase.'),
    }),
  ),
});
export type LintWords = z.infer<typeof lintWordsSchema>;
