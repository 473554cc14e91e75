import { z } from 'astro/zod';
import { isoDay } from './shared.ts';

/** `contact/channel`, like `polri-110/phone`. */
const line = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write contact/channel, like "polri-110/phone"');

/**
 * Front matter of `content/pages/<lang>/<key>.mdx`. The file stem is the page's key; its address
 * stands in `src/site-map.ts`.
 */
export const pageSchema = z.strictObject({
  title: z.string().min(3).max(70).describe('The h1: the reader’s question, or its answer.'),
  tabTitle: z
    .string()
    .min(3)
    .max(60)
    .optional()
    .describe('Neutral title for the tab and history of a sensitive page.'),
  navTitle: z
    .string()
    .min(2)
    .max(40)
    .optional()
    .describe('Shorter name for menus and breadcrumbs.'),
  description: z.string().min(70).max(160).describe('For search results and shared links.'),
  lead: z.string().min(20).max(320).describe('The point of the page, under the h1.'),
  kind: z.enum(['home', 'article', 'situation', 'hub', 'directory', 'tool', 'story', 'lesson']),
  checked: isoDay.describe('Day on which someone last read the page against its facts.'),
  updated: isoDay.describe('Day on which its text last changed.'),
  reviewer: z
    .strictObject({ name: z.string().min(2), date: isoDay })
    .optional()
    .describe('A second person who read the whole page against its facts, and when.'),
  keywords: z
    .string()
    .transform((words) =>
      words
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    )
    .refine((words) => words.length >= 8, 'give at least 8 search words, separated by commas')
    .describe(
      'Words people type to find this page, separated by commas: slang, abbreviations, misspellings, bare and affixed forms. Indexed, not shown.',
    ),
  call: line.optional().describe('Line for the help bar instead of the usual one.'),
  whatsapp: line.optional().describe('WhatsApp line for the help bar instead of the usual one.'),
  next: z.string().optional().describe('Key of the one page to read next.'),
  related: z.array(z.string()).default([]).describe('Keys of pages a reader may want instead.'),
  translationOf: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional()
    .describe('English only; written by `npm run stamp` after comparing with the Indonesian text.'),
});
export type PageFrontMatter = z.infer<typeof pageSchema>;
