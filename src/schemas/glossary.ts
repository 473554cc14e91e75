import { z } from 'astro/zod';
import { factId, isoDay, localized, sourceIds } from './shared.ts';

/** One abbreviation or term of the field. */
export const termSchema = z.strictObject({
  term: localized.describe('As it stands in running text: "P3MI".'),
  full: localized.optional().describe('What an abbreviation stands for, spelled out.'),
  meaning: localized.describe('One plain sentence.'),
  also: z.array(z.string()).default([]).describe('Old names and other spellings.'),
  sources: sourceIds.optional().describe('Needed where the meaning is a claim of law or fact.'),
  checked: isoDay,
});
export type Term = z.infer<typeof termSchema>;

/** `content/facts/glossary.yaml`: term id → term. */
export const glossaryFileSchema = z.record(factId, termSchema);
