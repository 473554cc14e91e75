import { z } from 'astro/zod';
import { isoDay, localized, sourceIds } from './shared.ts';

export const regions = [
  'southeast-asia',
  'east-asia',
  'middle-east',
  'europe',
  'pacific',
  'americas',
  'africa',
] as const;
export type Region = (typeof regions)[number];

/** One thing known to have happened to Indonesians there. */
export const riskSchema = z.strictObject({
  place: localized.optional().describe('City or area, when the note is about one mission only.'),
  says: localized,
  sources: sourceIds,
  checked: isoDay,
});

/** `content/facts/countries.yaml`: ISO code → country. */
export const countrySchema = z.strictObject({
  name: localized,
  region: z.enum(regions),
  also: z
    .array(z.string())
    .default([])
    .describe('Cities, other names, misspellings people search by.'),
  risks: z.array(riskSchema).default([]),
  caution: localized.optional().describe('A warning to show before the numbers.'),
});
export type Country = z.infer<typeof countrySchema>;

export const countriesFileSchema = z.record(z.string().regex(/^[A-Z]{2}$/), countrySchema);
