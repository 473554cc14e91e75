import { z } from 'astro/zod';
import { factId, isoDay, localized, sourceDate } from './shared.ts';

/** What sort of publisher stands behind a source. */
export const sourceKinds = [
  'law',
  'agency',
  'international',
  'court',
  'press',
  'organisation',
  'academic',
  'transcription',
  'reference',
] as const;

/** One page, file or document that says something this site repeats. */
export const sourceSchema = z
  .strictObject({
    url: z.url({ protocol: /^https?$/ }).describe('Deep link to the page that says it.'),
    publisher: z
      .string()
      .min(2)
      .describe('Who published it, and whom it quotes, in one short line.'),
    title: z
      .string()
      .min(4)
      .optional()
      .describe('Title of the page in its own language, when known.'),
    about: localized.optional().describe('What the page is, when it has no usable title.'),
    published: sourceDate.describe('Date the page prints on itself.'),
    approximate: z.literal(true).optional().describe('The date was worked out, not printed.'),
    accessed: isoDay.describe('Day on which we read a copy of it.'),
    kind: z.enum(sourceKinds),
    official: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('The official page that a transcription says it copies; we have not opened it.'),
  })
  .refine(({ title, about }) => title !== undefined || about !== undefined, {
    error: 'a reader must see what the page is',
    path: ['title'],
  });
export type Source = z.infer<typeof sourceSchema>;

/** `content/facts/sources/*.yaml`: source id → source. */
export const sourcesFileSchema = z.record(factId, sourceSchema);
