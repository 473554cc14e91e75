import { z } from 'astro/zod';
import { factId, isoDay, localized, partialDate, sourceIds } from './shared.ts';

/** One published figure, with what exactly was counted. */
export const statisticSchema = z.strictObject({
  figure: localized.describe('The number as printed: "lebih dari 10.000" / "more than 10,000".'),
  unit: localized.describe('What the number counts, as the words that follow it.'),
  counts: localized.describe('What exactly is counted, by whom, one or two sentences.'),
  place: localized,
  period: localized,
  dataUntil: partialDate.describe('Last month or year the data covers; decides whether it is old.'),
  caveat: localized.optional(),
  confidence: z.enum(['high', 'medium', 'low']),
  series: z
    .array(z.strictObject({ label: localized, value: z.number() }))
    .min(2)
    .optional()
    .describe('Values for a chart and its table.'),
  sources: sourceIds,
  checked: isoDay,
});
export type Statistic = z.infer<typeof statisticSchema>;

/** `content/facts/statistics.yaml`: statistic id → statistic. */
export const statisticsFileSchema = z.record(factId, statisticSchema);
