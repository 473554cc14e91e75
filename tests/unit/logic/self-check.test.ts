import { describe, expect, test } from 'vitest';
import {
  adviceOf,
  allPaths,
  answer,
  back,
  end,
  finish,
  lengthOf,
  nextOf,
  otherCountry,
  start,
  urgentSteps,
  type CheckGraph,
  type DoorNode,
} from '../../../src/logic/self-check.ts';

const door: DoorNode = {
  steps: ['tell'],
  rights: ['secret'],
  questions: {
    where: {
      kind: 'one',
      next: 'signs',
      answers: { home: { steps: ['check'] }, abroad: { next: 'country' } },
    },
    country: { kind: 'country', next: 'signs', steps: ['mission'], rights: ['protection'] },
    signs: {
      kind: 'many',
      next: end,
      answers: {
        held: { flags: ['docs'], rights: ['passport'] },
        locked: { flags: ['locked'], steps: ['danger', 'tell'], next: 'hurt' },
      },
      none: { steps: ['check'] },
    },
    hurt: { kind: 'one', next: end, answers: { no: {}, yes: { steps: ['doctor'] } } },
  },
};
const graph: CheckGraph = {
  doors: { work: door },
  steps: {
    tell: { rank: 80 },
    check: { rank: 50 },
    danger: { rank: 1 },
    doctor: { rank: 9 },
    mission: { rank: 3 },
  },
};
/** Walks through the door with these answers. */
const walked = (...answers: string[][]) =>
  answers.reduce((walk, chosen) => answer(graph, walk, chosen), start(graph, 'work'));

describe('walking', () => {
  test('begins at the first question and follows the answer, then the question', () => {
    expect(start(graph, 'work')).toEqual({ door: 'work', taken: [], at: 'where' });
    expect(walked(['home']).at).toBe('signs');
    expect(walked(['abroad']).at).toBe('country');
    expect(walked(['abroad'], ['MY']).at).toBe('signs');
    expect(walked(['home'], ['held']).at).toBe(end);
  });

  test('of several answers, the first in the list that names a question decides', () => {
    expect(walked(['home'], ['held', 'locked']).at).toBe('hurt');
    const signs = door.questions['signs'];
    expect(signs && nextOf(signs, ['none'])).toBe(end);
  });

  test('never changes a walk', () => {
    const first = Object.freeze(start(graph, 'work'));
    Object.freeze(first.taken);
    const second = answer(graph, first, ['home']);
    expect(first.taken).toEqual([]);
    expect(second.taken).toHaveLength(1);
  });

  test('refuses no answer, an unknown one, two where one is asked, and "none" beside another', () => {
    for (const chosen of [[], ['mars'], ['home', 'abroad']]) {
      expect(() => walked(chosen), chosen.join()).toThrow('cannot be answered');
    }
    expect(() => walked(['home'], ['none', 'held'])).toThrow('cannot be answered');
    expect(() => walked(['home'], ['none'], ['no'])).toThrow('no "end"');
    expect(() => start(graph, 'cellar')).toThrow('no "cellar"');
  });

  test('goes back one question, and from the doors no further', () => {
    const two = walked(['abroad'], ['MY']);
    expect(back(two)).toEqual(walked(['abroad']));
    expect(back(start(graph, 'work'))).toBeUndefined();
  });

  test('may stop before the end, and comes back to where it stopped', () => {
    const one = walked(['home']);
    const stopped = finish(one);
    expect(stopped.at).toBe(end);
    expect(back(stopped)).toEqual(one);
    const ended = walked(['home'], ['held']);
    expect(finish(ended)).toBe(ended);
  });
});

describe('advice', () => {
  test('holds what door, questions and answers add: once each, steps by rank', () => {
    expect(adviceOf(graph, walked(['abroad'], ['MY'], ['held', 'locked'], ['yes']))).toEqual({
      steps: ['danger', 'mission', 'doctor', 'tell'],
      rights: ['secret', 'protection', 'passport'],
      flags: ['docs', 'locked'],
      country: 'MY',
    });
  });

  test('holds nothing of answers that were not given', () => {
    expect(adviceOf(graph, walked(['home'], ['none']))).toEqual({
      steps: ['check', 'tell'],
      rights: ['secret'],
      flags: [],
      country: undefined,
    });
  });

  test('of a path left early is that of its door and answers', () => {
    expect(adviceOf(graph, finish(start(graph, 'work'))).steps).toEqual(['tell']);
  });

  test('what cannot wait is known as soon as it is chosen', () => {
    const signs = walked(['home']);
    expect(urgentSteps(graph, signs, ['held'])).toEqual([]);
    expect(urgentSteps(graph, signs, ['held', 'locked'])).toEqual(['danger']);
    expect(urgentSteps(graph, finish(signs), ['locked'])).toEqual([]);
  });
});

describe('all paths', () => {
  test('take every answer alone, all of a list together, and two countries', () => {
    const paths = [...allPaths(graph, 'work', ['MY', 'SG'])];
    // From "signs" on: held, none; locked and both of them with two answers each to "hurt".
    expect(paths).toHaveLength(3 * (2 + 2 * 2));
    expect(paths.every(({ at }) => at === end)).toBe(true);
    const countries = new Set(paths.map((walk) => adviceOf(graph, walk).country));
    expect(countries).toEqual(new Set([undefined, 'MY', otherCountry]));
  });

  test('a door knows its shortest and longest path, and a circle is told', () => {
    expect(lengthOf(door)).toEqual({ fewest: 2, most: 4 });
    const hurt = { kind: 'many', next: 'where' } as const;
    expect(() => lengthOf({ questions: { ...door.questions, hurt } })).toThrow(
      'comes again after itself',
    );
  });
});
