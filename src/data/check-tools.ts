import { end, followersOf, lengthOf, answersOf } from '../logic/self-check.ts';
import { isDialled } from '../logic/phone.ts';
import type { Answer, Door, Question, SelfCheck } from '../schemas/self-check.ts';
import { isPageKey } from '../site-map.ts';
import { factFiles } from './fact-files.ts';
import { findLine, type Facts } from './fact-model.ts';
import type { Faults } from './faults.ts';

const file = factFiles.selfCheck;

/** What a door, a question or an answer names, with its place in the file. */
export interface Naming {
  readonly field: string;
  readonly steps: readonly string[];
  readonly rights: readonly string[];
  readonly flags: readonly string[];
  readonly sources: readonly string[];
}

function namingOf(
  field: string,
  { steps, rights, flags = [], sources = [] }: Pick<Answer, 'steps' | 'rights'> & Partial<Answer>,
): Naming {
  return { field, steps, rights, flags, sources };
}

/** All answers of a question with their places. */
function answerEntries(question: Question, field: string): [string, Answer][] {
  return [
    ...(question.kind === 'country' ? [] : Object.entries(question.answers)).map(
      ([id, answer]): [string, Answer] => [`${field}.answers.${id}`, answer],
    ),
    ...(question.kind === 'many' ? [[`${field}.none`, question.none] as [string, Answer]] : []),
  ];
}

/** Everything in the doors that names a step, a right, a sign or a source. */
export function namings({ doors }: SelfCheck): Naming[] {
  return Object.entries(doors).flatMap(([id, door]) => [
    namingOf(`doors.${id}`, door),
    ...Object.entries(door.questions).flatMap(([key, question]) => {
      const field = `doors.${id}.questions.${key}`;
      return [
        ...(question.kind === 'country' ? [namingOf(field, question)] : []),
        ...answerEntries(question, field).map(([place, answer]) => namingOf(place, answer)),
      ];
    }),
  ]);
}

/** Ids that doors, questions and answers name must exist, and every step and right be named. */
function checkNames(facts: Facts, faults: Faults): void {
  const { steps, rights } = facts.selfCheck;
  const all = namings(facts.selfCheck);
  const kinds = [
    ['steps', (id: string) => Object.hasOwn(steps, id), 'add it under "steps" of this file'],
    ['rights', (id: string) => Object.hasOwn(rights, id), 'add it under "rights" of this file'],
    [
      'flags',
      (id: string) => Object.hasOwn(facts.redFlags.flags, id),
      `name a flag of ${factFiles.redFlags}`,
    ],
    ['sources', (id: string) => facts.sources.has(id), 'add the source to content/facts/sources/'],
  ] as const;
  for (const naming of all) {
    for (const [kind, known, otherwise] of kinds) {
      for (const id of naming[kind].filter((id) => !known(id))) {
        faults.add(
          file,
          `${naming.field}.${kind}`,
          `unknown ${kind.slice(0, -1)} "${id}"`,
          `correct the id, or ${otherwise}`,
        );
      }
    }
  }
  for (const [kind, records] of [
    ['steps', steps],
    ['rights', rights],
  ] as const) {
    const used = new Set(all.flatMap((naming) => naming[kind]));
    for (const id of Object.keys(records).filter((id) => !used.has(id))) {
      faults.add(
        file,
        `${kind}.${id}`,
        'no door, question or answer leads to it',
        `name it under "${kind}" of an answer, or remove it`,
      );
    }
  }
}

/** Steps: their lines, pages and sources; rights: their articles. */
function checkAdvice(facts: Facts, faults: Faults): void {
  const { steps, rights } = facts.selfCheck;
  for (const [id, step] of Object.entries(steps)) {
    for (const ref of step.lines) {
      if (findLine(facts, ref)) continue;
      faults.add(
        file,
        `steps.${id}.lines`,
        `unknown line "${ref}"`,
        'name a line of content/facts/contacts/ that may be shown (withheld ones count as unknown)',
      );
    }
    for (const key of step.pages.filter((key) => !isPageKey(key))) {
      faults.add(
        file,
        `steps.${id}.pages`,
        `unknown page "${key}"`,
        'use a key of src/site-map.ts',
      );
    }
    for (const source of (step.sources ?? []).filter((source) => !facts.sources.has(source))) {
      faults.add(
        file,
        `steps.${id}.sources`,
        `unknown source "${source}"`,
        'correct the id, or add the source to content/facts/sources/',
      );
    }
  }
  for (const [id, right] of Object.entries(rights)) {
    for (const ref of right.at) {
      const [law = '', key = ''] = ref.split('/');
      const article = facts.laws.get(law)?.articles[key];
      const problem = !article
        ? `unknown article "${ref}"`
        : article.confidence === 'worked-out' || article.confidence === 'unconfirmed'
          ? `the article "${ref}" is ${article.confidence} and must not be printed as law`
          : article.status === 'replaced' || article.status === 'repealed'
            ? `the article "${ref}" is no longer in force`
            : undefined;
      if (problem === undefined) continue;
      faults.add(
        file,
        `rights.${id}.at`,
        problem,
        'name an article in force, as the files in content/facts/laws/ write it',
      );
    }
  }
}

/** True when a step leads to a confirmed number. */
function hasConfirmedNumber(facts: Facts, step: string): boolean {
  const lines = facts.selfCheck.steps[step]?.lines ?? [];
  return lines.some((ref) => {
    const channel = findLine(facts, ref)?.channel;
    return channel?.publish === 'yes' && isDialled(channel.type);
  });
}

/** The questions of a door: each reached, none twice on a path, and a number whatever was answered. */
function checkDoor(facts: Facts, id: string, door: Door, faults: Faults): void {
  const field = `doors.${id}`;
  const { questions } = door;
  const known = (key: string): boolean => key === end || Object.hasOwn(questions, key);
  let sound = true;
  for (const [key, question] of Object.entries(questions)) {
    const nexts = [
      question.next,
      ...Object.values(answersOf(question)).flatMap(({ next }) => next ?? []),
    ];
    for (const next of nexts.filter((next) => !known(next))) {
      sound = false;
      faults.add(
        file,
        `${field}.questions.${key}.next`,
        `unknown question "${next}"`,
        `use "${end}" or one of: ${Object.keys(questions).join(', ')}`,
      );
    }
    if (question.kind === 'country') {
      const steps = [...door.steps, ...question.steps];
      if (!steps.some((step) => facts.selfCheck.steps[step]?.mission)) {
        faults.add(
          file,
          `${field}.questions.${key}.steps`,
          'it asks for a country and leads to no Indonesian mission',
          'name a step that has "mission: true"',
        );
      }
    }
  }
  if (!door.steps.some((step) => hasConfirmedNumber(facts, step))) {
    faults.add(
      file,
      `${field}.steps`,
      'no step of the door itself has a confirmed number, so a path could end without one',
      'name a step with a line whose publish is "yes"',
    );
  }
  if (!sound) return;
  try {
    lengthOf(door);
  } catch (error) {
    faults.add(
      file,
      `${field}.questions`,
      String(error),
      'let each "next" lead to a later question',
    );
    return;
  }
  const reached = new Set(Object.keys(questions).slice(0, 1));
  // A question joins `reached` while the set is walked, so its own followers are walked too.
  for (const key of reached) {
    const question = questions[key];
    if (question) for (const next of followersOf(question)) reached.add(next);
  }
  for (const key of Object.keys(questions).filter((key) => !reached.has(key))) {
    faults.add(
      file,
      `${field}.questions.${key}`,
      'no path leads to this question',
      'name it in a "next", or remove it',
    );
  }
}

/** The class quiz: sources and pages. */
function checkQuiz(facts: Facts, faults: Faults): void {
  for (const [id, question] of Object.entries(facts.classQuiz)) {
    for (const source of question.sources.filter((source) => !facts.sources.has(source))) {
      faults.add(
        factFiles.classQuiz,
        `${id}.sources`,
        `unknown source "${source}"`,
        'correct the id, or add the source to content/facts/sources/',
      );
    }
    if (isPageKey(question.page)) continue;
    faults.add(
      factFiles.classQuiz,
      `${id}.page`,
      `unknown page "${question.page}"`,
      'use a key of src/site-map.ts',
    );
  }
}

/**
 * Compares the self-check and the class quiz with the facts, and walks their questions.
 * @param facts what was read
 * @param faults where faults are collected
 */
export function checkTools(facts: Facts, faults: Faults): void {
  checkNames(facts, faults);
  checkAdvice(facts, faults);
  for (const [id, door] of Object.entries(facts.selfCheck.doors)) {
    checkDoor(facts, id, door, faults);
  }
  checkQuiz(facts, faults);
}
