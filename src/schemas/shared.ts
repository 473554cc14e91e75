import { z } from 'astro/zod';

/** A text in both languages of the site. Indonesian is written first; both are required. */
export const localized = z.strictObject({
  id: z.string().trim().min(1),
  en: z.string().trim().min(1),
});
export type Localized = z.infer<typeof localized>;

/** A calendar day, `YYYY-MM-DD`. */
export const isoDay = z.iso.date();

/** The date a source prints on itself, as exactly as it is known: `2025`, `2025-11` or `2025-11-03`. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write "2025", "2025-11" or "2025-11-03" (quoted)');

/** {@link partialDate}, or `undated` when the source prints no date. */
export const sourceDate = z.union([partialDate, z.literal('undated')]);

/** Ids in `content/` are lower-case words joined by hyphens. */
export const factId = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'use lower-case words joined by hyphens, like "kp2mi-crisis-center"',
  );

/** At least one id from `content/facts/sources/`. */
export const sourceIds = z
  .array(factId)
  .min(1, 'name at least one source from content/facts/sources/')
  .refine((ids) => new Set(ids).size === ids.length, 'names a source twice');
