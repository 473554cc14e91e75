import { z } from 'astro/zod';
import { factId } from './shared.ts';

/** Name of a word list: lower-case letters. */
const listName = z.string().regex(/^[a-z]+$/, 'name word lists in lower-case letters');
const pattern = z.string().trim().min(2);

/** Words and phrases, separated by commas; `@name` takes in another list. */
const wordList = z.string().transform((text, context) => {
  const entries = text.split(',').map((entry) => entry.trim());
  const twice = entries.find((entry, i) => entries.indexOf(entry) < i);
  if (twice !== undefined) context.addIssue(`names "${twice}" twice`);
  if (entries.includes('')) context.addIssue('has an empty entry (two commas in a row)');
  return entries;
});

/** `content/tools/offer-words.yaml`. */
export const offerWordsFileSchema = z.strictObject({ words: z.record(listName, wordList) });

/** Patterns of one severity, with what cancels them in the same sentence. */
export const patternGroupSchema = z.strictObject({
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  find: z.array(pattern).min(1),
  unless: z.array(pattern).default([]),
});

/** When a real offer would show something, and how a text shows it. */
export const shownBySchema = z.strictObject({
  when: z
    .array(z.union([listName, z.literal('any')]))
    .min(1)
    .describe('Word lists of which one must occur for the check to apply, or `any`.'),
  shownBy: z.array(pattern).min(1),
});

/** How pay is judged. The figures are ours, only to compare sizes; no reader sees them. */
export const paySchema = z.strictObject({
  ceilings: z
    .record(listName, z.number().positive())
    .describe('Monthly rupiah above which unskilled work is unusual: place list → ceiling.'),
  skilled: z.number().min(1).describe('A skill asked for multiplies the ceiling.'),
  rates: z.record(z.string().regex(/^[a-z]{3}$/), z.number().positive()),
});

/** `content/tools/offer-patterns.yaml`: how signs and checks sound in a text. */
export const offerPatternsFileSchema = z.strictObject({
  doubtful: z
    .array(factId)
    .describe('Danger signs that honest adverts word the same way: the rest of the text decides.'),
  flags: z.record(factId, z.array(patternGroupSchema).min(1)),
  checks: z.record(factId, shownBySchema),
  pay: paySchema,
});

/** `content/tools/offer-weights.yaml`, written by `npm run learn`; all figures in fifths. */
export const offerWeightsFileSchema = z.strictObject({
  bias: z.number(),
  careful: z.number(),
  stop: z.number(),
  dangerStops: z.number(),
  certainStops: z.number(),
  signs: z.record(z.string(), z.tuple([z.number(), z.number(), z.number()])),
  stems: z.record(
    z.string().regex(/^-?\d+$/, 'name the weight as a whole number'),
    z.string().min(1),
  ),
});
