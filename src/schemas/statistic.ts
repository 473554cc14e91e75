import { z } from 'astro/zod';
import { factId, isoDay, localized, partialDate, sourceIds } from './shared.ts';

/** One published figure, with what exactly was counted. */
export const statisticSchema = z
  .strictObject({
    figure: localized.describe('The number as printed: "lebih dari 10.000" / "more than 10,000".'),
    unit: localized.describe('What the number counts, as the words that follow it.'),
    counts: localized.describe('What exactly is counted, by whom, one or two sentences.'),
    place: localized,
    period: localized,
    dataUntil: partialDate.describe(
      'Last month or year the data covers; decides whether it is old.',
    ),
    caveat: localized.optional(),
    confidence: z.enum(['high', 'medium', 'low']),
    series: z
      .array(
        z.strictObject({
          label: localized,
          value: z.number().nonnegative(),
          partial: z
            .literal(true)
            .optional()
            .describe('The value covers less time than the others, or is "more than": hatched.'),
        }),
      )
      .min(2)
      .optional()
      .describe('Values for a chart and its table.'),
    seriesUnit: localized
      .optional()
      .describe(
        'What each value of the series counts: "%", "kasus" / "cases". Needed with series.',
      ),
    sources: sourceIds,
    checked: isoDay,
  })
  .refine(({ series, seriesUnit }) => (series === undefined) === (seriesUnit === undefined), {
    error: 'a series needs seriesUnit, and seriesUnit a series',
    path: ['seriesUnit'],
  });
export type Statistic = z.infer<typeof statisticSchema>;

/** `content/facts/statistics.yaml`: statistic id → statistic. */
export const statisticsFileSchema = z.record(factId, statisticSchema);
