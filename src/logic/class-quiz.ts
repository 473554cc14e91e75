/** The class quiz without its texts, in the order in which it is asked. */
export interface QuizNode {
  readonly id: string;
  /** Index of the right answer. */
  readonly right: number;
  /** Key of the page to read about it. */
  readonly page: string;
}

/** Where a class stands: a value, never changed in place. No score is kept. */
export interface QuizWalk {
  /** Index of the question shown; as many as there are questions at the end. */
  readonly at: number;
  /** Question id → the answers tried, in order. */
  readonly tried: Readonly<Record<string, readonly number[]>>;
}

/** The beginning. */
export const quizStart: QuizWalk = { at: 0, tried: {} };

/** Tries an answer to the question shown; an answer tried before changes nothing. */
export function tryAnswer(quiz: readonly QuizNode[], walk: QuizWalk, index: number): QuizWalk {
  const question = quiz[walk.at];
  if (!question) return walk;
  const before = walk.tried[question.id] ?? [];
  if (before.includes(index)) return walk;
  return { ...walk, tried: { ...walk.tried, [question.id]: [...before, index] } };
}

/** Goes to the next question, answered or not, and after the last one to the end. */
export function onward(quiz: readonly QuizNode[], walk: QuizWalk): QuizWalk {
  return { ...walk, at: Math.min(walk.at + 1, quiz.length) };
}

/** One step back; undefined at the first question. */
export function backward(walk: QuizWalk): QuizWalk | undefined {
  return walk.at === 0 ? undefined : { ...walk, at: walk.at - 1 };
}

/**
 * Pages worth reading again: those of questions whose first answer was not the right one, or that
 * were passed over.
 * @returns page keys, each once, in the order of the questions
 */
export function pagesToRead(quiz: readonly QuizNode[], walk: QuizWalk): string[] {
  return [
    ...new Set(
      quiz.filter(({ id, right }) => walk.tried[id]?.[0] !== right).map(({ page }) => page),
    ),
  ];
}

/** The letter that stands before an answer, on the screen and on paper: A is the first. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
