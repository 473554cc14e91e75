import { z } from 'astro/zod';
import { factId, isoDay, localized, sourceIds } from './shared.ts';

export const stages = ['ad', 'contact', 'documents', 'money', 'travel', 'at_work'] as const;

/** A sign that an offer needs checking. Severity: 1 notice, 2 careful, 3 stop now. */
export const redFlagSchema = z.strictObject({
  label: localized,
  why: localized,
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  stage: z.enum(stages),
  phrases: z
    .strictObject({ id: z.array(z.string()).min(1), en: z.array(z.string()).min(1) })
    .describe('Synthetic example wordings, written for this project.'),
  sources: sourceIds,
  checked: isoDay,
});
export type RedFlag = z.infer<typeof redFlagSchema>;

/** Signs that mean more together than alone. */
export const combinationSchema = z.strictObject({
  flags: z.array(factId).min(1),
  alsoIf: z.array(factId).default([]),
  readsAs: localized,
});

/** Something a real offer can show. It never proves that an offer is safe. */
export const positiveCheckSchema = z.strictObject({
  label: localized,
  ask: localized.describe('What to ask the recruiter about it, in one message.'),
  how: localized,
  proves: localized.describe('What it proves, and what it does not.'),
  sources: sourceIds,
  checked: isoDay,
});

/** `content/tools/red-flags.yaml`. */
export const redFlagsFileSchema = z.strictObject({
  flags: z.record(factId, redFlagSchema),
  combinations: z.record(factId, combinationSchema),
  checks: z.record(factId, positiveCheckSchema),
});
