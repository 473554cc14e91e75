import { z } from 'astro/zod';
import { factId, isoDay, localized, partialDate, sourceIds } from './shared.ts';

/** One thing that changed the law, on its day. */
export const timelineEventSchema = z.strictObject({
  date: partialDate.describe('As exactly as the source gives it: "2007-04-19" or "2007".'),
  what: localized.describe('What changed, in one or two plain sentences.'),
  law: factId.optional().describe('Stem of the file in content/facts/laws/ that it is about.'),
  sources: sourceIds,
  checked: isoDay,
});
export type TimelineEvent = z.infer<typeof timelineEventSchema>;

/** `content/facts/timeline.yaml`: event id → event. */
export const timelineFileSchema = z.record(factId, timelineEventSchema);
