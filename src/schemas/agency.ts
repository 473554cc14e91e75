import { z } from 'astro/zod';
import { factId, isoDay, localized, partialDate, sourceIds } from './shared.ts';

/** A body that prevents trafficking or helps its victims: what it does, and what it was called. */
export const agencySchema = z.strictObject({
  name: localized.describe('Official name; in English a translation.'),
  abbreviation: z.string().trim().min(2).optional(),
  formerNames: z
    .array(z.strictObject({ name: localized, until: partialDate }))
    .min(1)
    .optional()
    .describe('Names that old pages and leaflets still use, oldest first.'),
  mandate: localized.describe('What it does for the reader, in plain words.'),
  contact: factId.optional().describe('Id of its contact in content/facts/contacts/national.yaml.'),
  since: localized.optional().describe('The rule it rests on, and since when.'),
  sources: sourceIds,
  checked: isoDay,
});
export type Agency = z.infer<typeof agencySchema>;

/** `content/facts/agencies.yaml`: agency id → agency. */
export const agenciesFileSchema = z.record(factId, agencySchema);
