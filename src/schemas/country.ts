import { z } from 'astro/zod';
import { isoDay, localized, partialDate, sourceIds } from './shared.ts';

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
export type Risk = z.infer<typeof riskSchema>;

export const placementStatuses = ['open', 'limited', 'closed', 'unclear'] as const;
export type PlacementStatus = (typeof placementStatuses)[number];

/** Whether Indonesia places workers there, as a dated source says. */
export const placementSchema = z
  .strictObject({
    status: z.enum(placementStatuses),
    for: localized.optional().describe('For which work or route; needed when open or limited.'),
    asOf: partialDate.describe('Date of the statement, as the source gives it.'),
    note: localized.optional().describe('What a reader must know beside the status.'),
    sources: sourceIds,
    checked: isoDay,
  })
  .refine(
    ({ status, for: work }) => work !== undefined || status === 'closed' || status === 'unclear',
    { error: 'say for which work it is open', path: ['for'] },
  );
export type Placement = z.infer<typeof placementSchema>;

/** `content/facts/countries.yaml`: ISO code → country. */
export const countrySchema = z.strictObject({
  name: localized,
  region: z.enum(regions),
  also: z
    .array(z.string())
    .default([])
    .describe('Cities, other names, misspellings people search by.'),
  risks: z.array(riskSchema).default([]),
  placement: placementSchema
    .optional()
    .describe('Left out where no source says it: the country board then says so.'),
  caution: localized.optional().describe('A warning to show before the numbers.'),
});
export type Country = z.infer<typeof countrySchema>;

export const countriesFileSchema = z.record(z.string().regex(/^[A-Z]{2}$/), countrySchema);
