import { z } from 'astro/zod';
import { factId, localized, sourceIds } from './shared.ts';

/** `contact/channel`, like `polri-110/phone`. */
const line = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write contact/channel, like "polri-110/phone"');
/** `law/article`, like `uu-21-2007/26`. */
const article = z
  .string()
  .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write law/article, like "uu-21-2007/26"');

/** What an answer, a question or a whole door adds to the advice at the end. */
const adds = {
  steps: z.array(factId).default([]).describe('Next steps it leads to.'),
  rights: z.array(factId).default([]).describe('What the law says about it.'),
};

/** One answer: it explains itself at once, and adds to the advice at the end. */
export const answerSchema = z.strictObject({
  label: localized,
  explain: localized,
  sources: sourceIds.optional(),
  flags: z.array(factId).default([]).describe('Signs of red-flags.yaml that it means.'),
  ...adds,
  next: factId.optional().describe('Question after this answer; without it, the question’s own.'),
});
export type Answer = z.infer<typeof answerSchema>;

const question = {
  ask: localized,
  hint: localized.optional(),
  next: factId.describe('The question that follows, or `end`.'),
};

/** A question with one answer, with any number of answers, or about a country. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...question,
    kind: z.literal('one'),
    answers: z
      .record(factId, answerSchema)
      .refine((answers) => Object.keys(answers).length >= 2, 'give at least two answers'),
  }),
  z.strictObject({
    ...question,
    kind: z.literal('many'),
    answers: z
      .record(factId, answerSchema)
      .refine((answers) => Object.keys(answers).length >= 2, 'give at least two answers'),
    none: answerSchema.describe('When nothing of the list is so.'),
  }),
  z.strictObject({
    ...question,
    ...adds,
    kind: z.literal('country'),
    explain: localized,
  }),
]);
export type Question = z.infer<typeof questionSchema>;

/** One way into the self-check: who is asking. Its first question stands first. */
export const doorSchema = z.strictObject({
  title: localized,
  lead: localized,
  ...adds,
  questions: z
    .record(factId, questionSchema)
    .refine((questions) => Object.keys(questions).length >= 3, 'give at least three questions'),
});
export type Door = z.infer<typeof doorSchema>;

/** Something to do, with the numbers and pages for it. */
export const stepSchema = z.strictObject({
  rank: z.int().min(1).max(99).describe('Order in the advice: 1 is done first.'),
  do: localized.describe('The action, in one sentence.'),
  how: localized.optional(),
  lines: z.array(line).default([]),
  mission: z
    .literal(true)
    .optional()
    .describe('Show the Indonesian mission of the country chosen, or all of them.'),
  pages: z.array(z.string()).default([]).describe('Keys of pages that explain it.'),
  sources: sourceIds.optional(),
});
export type Step = z.infer<typeof stepSchema>;

/** What the law says, in plain words, with the articles it rests on. */
export const rightSchema = z.strictObject({
  says: localized,
  at: z.array(article).min(1),
});
export type Right = z.infer<typeof rightSchema>;

/** `content/tools/self-check.yaml`. */
export const selfCheckFileSchema = z.strictObject({
  doors: z.record(factId, doorSchema),
  steps: z.record(factId, stepSchema),
  rights: z.record(factId, rightSchema),
});
export type SelfCheck = z.infer<typeof selfCheckFileSchema>;

/** One question of the class quiz: exactly one answer is right, and each says why. */
export const quizQuestionSchema = z.strictObject({
  topic: z.enum(['offers', 'documents', 'money', 'law', 'help', 'online']),
  ask: localized,
  answers: z
    .array(
      z.strictObject({ label: localized, right: z.literal(true).optional(), explain: localized }),
    )
    .min(2)
    .max(4)
    .refine(
      (answers) => answers.filter((answer) => answer.right).length === 1,
      'mark exactly one answer as right',
    ),
  sources: sourceIds,
  page: z.string().describe('Key of the page to read about it.'),
});
export type QuizQuestion = z.infer<typeof quizQuestionSchema>;

/** `content/tools/class-quiz.yaml`: question id → question, in the order they are asked. */
export const classQuizFileSchema = z
  .record(factId, quizQuestionSchema)
  .refine((questions) => Object.keys(questions).length >= 15, 'give at least fifteen questions');
export type ClassQuiz = z.infer<typeof classQuizFileSchema>;
