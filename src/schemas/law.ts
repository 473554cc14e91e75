import { z } from 'astro/zod';
import { factId, isoDay, localized, sourceIds } from './shared.ts';

/** How sure we are of an article's present text. `worked-out` and `unconfirmed` are never printed as law. */
export const lawConfidence = ['confirmed', 'one-source', 'worked-out', 'unconfirmed'] as const;

export const articleSchema = z.strictObject({
  cite: localized.describe('"Pasal 6 ayat (1) huruf j" / "Article 6(1)(j)".'),
  says: localized.describe('What the article says, in our own plain words.'),
  means: localized.optional().describe('What it means for the reader.'),
  penalty: localized.optional().describe('Only wording that is right since 2 January 2026.'),
  originalPenalty: localized
    .optional()
    .describe('The figure as first printed; shown only as history, never as current.'),
  status: z.enum(['in-force', 'changed', 'replaced', 'repealed']),
  replacedBy: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .optional()
    .describe('law/article that took its place.'),
  confidence: z.enum(lawConfidence),
  caution: localized.optional().describe('What must be said beside it.'),
  sources: sourceIds,
  checked: isoDay,
});
export type Article = z.infer<typeof articleSchema>;

/** `content/facts/laws/<id>.yaml`: one law, treaty, regulation or judgment. */
export const lawSchema = z.strictObject({
  short: localized.describe('"UU 21/2007" / "Law 21/2007".'),
  name: localized.describe('Full title, translated in English.'),
  everyday: localized.describe('What people call it: "undang-undang anti perdagangan orang".'),
  year: z.int().min(1945).max(2100),
  inForceSince: isoDay.optional(),
  status: z.enum(['in-force', 'changed', 'partly-repealed', 'repealed', 'not-enacted']),
  statusNote: localized.optional(),
  confidence: z.enum(lawConfidence),
  sources: sourceIds,
  checked: isoDay,
  articles: z.record(factId, articleSchema).default({}),
});
export type Law = z.infer<typeof lawSchema>;
