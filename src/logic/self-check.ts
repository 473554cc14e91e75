/**
 * The self-check without its texts: which question follows which answer, and what the answers add
 * to the advice. The records of `content/tools/self-check.yaml` fit these types as they are.
 */

/** What an answer, a question or a door adds to the advice: ids of steps and rights. */
interface Adds {
  readonly steps?: readonly string[];
  readonly rights?: readonly string[];
}

/** An answer without its texts. */
export interface AnswerNode extends Adds {
  readonly flags?: readonly string[];
  /** The question after this answer, when it is not the question's own. */
  readonly next?: string | undefined;
}

/** A question without its texts. A country's answers are the ISO codes, or {@link otherCountry}. */
export interface QuestionNode extends Adds {
  readonly kind: 'one' | 'many' | 'country';
  /** The question that follows, or {@link end}. */
  readonly next: string;
  readonly answers?: Readonly<Record<string, AnswerNode>>;
  readonly none?: AnswerNode;
}

/** A door without its texts; its first question stands first. */
export interface DoorNode extends Adds {
  readonly questions: Readonly<Record<string, QuestionNode>>;
}

/** The questions of a self-check, and the order of its steps. */
export interface CheckGraph {
  readonly doors: Readonly<Record<string, DoorNode>>;
  /** 1 is done first. */
  readonly steps: Readonly<Record<string, { readonly rank: number }>>;
}

/** What stands for "no further question". */
export const end = 'end';
/** The answer of a "many" question when nothing of its list is so. */
export const none = 'none';
/** The answer of a country question when the country is not listed or not known. */
export const otherCountry = 'other';
/** Steps of this rank are for danger: they are shown at once, not only at the end. */
export const urgentRank = 1;

/** One question answered. */
export interface Taken {
  readonly question: string;
  readonly chosen: readonly string[];
}

/** Where a reader stands: a value, never changed in place. */
export interface Walk {
  readonly door: string;
  readonly taken: readonly Taken[];
  /** The question shown, or {@link end}. */
  readonly at: string;
  /** The question at which the reader asked for the advice before the end. */
  readonly stoppedAt?: string;
}

/** Everything that one path leads to, in the order in which it is shown. */
export interface Advice {
  readonly steps: readonly string[];
  readonly rights: readonly string[];
  readonly flags: readonly string[];
  /** ISO code, {@link otherCountry}, or undefined when no question asked for a country. */
  readonly country: string | undefined;
}

function known<T>(records: Readonly<Record<string, T>>, id: string): T {
  const record = records[id];
  if (!record) throw new Error(`The self-check has no "${id}".`);
  return record;
}

/** The answers of a question by their ids, "nothing of this" among them. */
export function answersOf(question: QuestionNode): Readonly<Record<string, AnswerNode>> {
  return question.none ? { ...question.answers, [none]: question.none } : (question.answers ?? {});
}

/**
 * The question after some answers: the one that the first chosen answer names (in the order of the
 * list), else the question's own.
 */
export function nextOf(question: QuestionNode, chosen: readonly string[]): string {
  const own = Object.entries(answersOf(question)).find(
    ([id, answer]) => answer.next !== undefined && chosen.includes(id),
  );
  return own?.[1].next ?? question.next;
}

/** The beginning of a door. */
export function start(graph: CheckGraph, door: string): Walk {
  return { door, taken: [], at: Object.keys(known(graph.doors, door).questions)[0] ?? end };
}

/**
 * Goes on with the answers to the question shown.
 * @param chosen ids of answers, at least one; a country's ISO code for a country question
 * @throws when nothing, something unknown or too much was chosen, or when the walk is at its end
 */
export function answer(graph: CheckGraph, walk: Walk, chosen: readonly string[]): Walk {
  const question = known(known(graph.doors, walk.door).questions, walk.at);
  const answers = answersOf(question);
  const alone = question.kind !== 'many' || chosen.includes(none);
  const fits = question.kind === 'country' || chosen.every((id) => answers[id]);
  if (!fits || chosen.length === 0 || (alone && chosen.length > 1)) {
    throw new Error(`"${walk.at}" cannot be answered with "${chosen.join()}".`);
  }
  return {
    door: walk.door,
    taken: [...walk.taken, { question: walk.at, chosen }],
    at: nextOf(question, chosen),
  };
}

/** Goes to the advice with the answers given so far. */
export function finish(walk: Walk): Walk {
  return walk.at === end ? walk : { ...walk, at: end, stoppedAt: walk.at };
}

/**
 * One step back: to the question at which the reader stopped, else to the one answered last.
 * @returns undefined at the first question: before it are the doors
 */
export function back(walk: Walk): Walk | undefined {
  const { door, taken, stoppedAt } = walk;
  if (stoppedAt !== undefined) return { door, taken, at: stoppedAt };
  const last = taken[taken.length - 1];
  return last && { door, taken: taken.slice(0, -1), at: last.question };
}

/** Ids once each, in order of first use. */
function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Ids of all steps, the first to do first; equal ranks in the order of the file. */
export function stepOrder({ steps }: Pick<CheckGraph, 'steps'>): string[] {
  // `sort` on a copy: `toSorted` is missing on phones that can do all the rest.
  return Object.entries(steps)
    .sort(([, a], [, b]) => a.rank - b.rank)
    .map(([id]) => id);
}

function inOrder(graph: CheckGraph, steps: readonly string[]): string[] {
  return stepOrder(graph).filter((id) => steps.includes(id));
}

/**
 * What the answers given so far lead to: the door's own advice and that of every question that was
 * answered and of every answer chosen.
 */
export function adviceOf(graph: CheckGraph, walk: Walk): Advice {
  const door = known(graph.doors, walk.door);
  const flags: string[] = [];
  const adds: Adds[] = [door];
  let country: string | undefined;
  for (const { question: id, chosen } of walk.taken) {
    const question = known(door.questions, id);
    adds.push(question);
    if (question.kind === 'country') country = chosen[0];
    for (const [key, node] of Object.entries(answersOf(question))) {
      if (!chosen.includes(key)) continue;
      adds.push(node);
      flags.push(...(node.flags ?? []));
    }
  }
  return {
    steps: inOrder(
      graph,
      adds.flatMap(({ steps = [] }) => steps),
    ),
    rights: unique(adds.flatMap(({ rights = [] }) => rights)),
    flags: unique(flags),
    country,
  };
}

/**
 * The steps that cannot wait, of answers to the question shown.
 * @returns ids of steps of {@link urgentRank}
 */
export function urgentSteps(graph: CheckGraph, walk: Walk, chosen: readonly string[]): string[] {
  if (walk.at === end) return [];
  const answers = answersOf(known(known(graph.doors, walk.door).questions, walk.at));
  return inOrder(
    graph,
    chosen.flatMap((id) => answers[id]?.steps ?? []),
  ).filter((id) => graph.steps[id]?.rank === urgentRank);
}

/**
 * The choices of a question that together show all its effects: every single answer; of a "many"
 * question also all of them together; a country that is listed and one that is not.
 */
export function choicesOf(question: QuestionNode, countries: readonly string[]): string[][] {
  const single = Object.keys(answersOf(question)).map((id) => [id]);
  switch (question.kind) {
    case 'one':
      return single;
    case 'many':
      return [...single, Object.keys(question.answers ?? {})];
    case 'country':
      return [...countries.slice(0, 1), otherCountry].map((code) => [code]);
  }
}

/**
 * Every path through a door, each to its end.
 * @param countries ISO codes a reader can choose; the first stands for all of them
 */
export function* allPaths(
  graph: CheckGraph,
  door: string,
  countries: readonly string[],
): Generator<Walk> {
  const go = function* (walk: Walk): Generator<Walk> {
    if (walk.at === end) {
      yield walk;
      return;
    }
    const question = known(known(graph.doors, door).questions, walk.at);
    for (const chosen of choicesOf(question, countries)) yield* go(answer(graph, walk, chosen));
  };
  yield* go(start(graph, door));
}

/**
 * How many questions a door asks, by the shortest and by the longest path.
 * @throws when its questions run in a circle
 */
export function lengthOf(door: DoorNode): { fewest: number; most: number } {
  const from = (id: string, above: readonly string[]): { fewest: number; most: number } => {
    if (id === end) return { fewest: 0, most: 0 };
    if (above.includes(id)) throw new Error(`The question "${id}" comes again after itself.`);
    const question = known(door.questions, id);
    const onward = followersOf(question).map((next) => from(next, [...above, id]));
    return {
      fewest: 1 + Math.min(...onward.map(({ fewest }) => fewest)),
      most: 1 + Math.max(...onward.map(({ most }) => most)),
    };
  };
  return from(Object.keys(door.questions)[0] ?? end, []);
}

/** Every question that can follow one, each once. */
export function followersOf(question: QuestionNode): string[] {
  const answers = Object.values(answersOf(question));
  const own = answers.flatMap(({ next }) => next ?? []);
  // When every answer of "one" names its own next question, the question's own is never taken.
  const rest = question.kind !== 'one' || own.length < answers.length ? [question.next] : [];
  return unique([...own, ...rest]);
}
