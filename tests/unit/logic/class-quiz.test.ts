import { expect, test } from 'vitest';
import {
  backward,
  letterOf,
  onward,
  pagesToRead,
  quizStart,
  tryAnswer,
} from '../../../src/logic/class-quiz.ts';

const quiz = [
  { id: 'tonight', right: 1, page: 'verify-agency' },
  { id: 'passport', right: 0, page: 'passport-held' },
  { id: 'logo', right: 2, page: 'verify-agency' },
];

test('goes on to the end and back to the first question, answered or not', () => {
  const end = quiz.reduce((walk) => onward(quiz, walk), quizStart);
  expect(end.at).toBe(3);
  expect(onward(quiz, end).at).toBe(3);
  expect(backward(end)?.at).toBe(2);
  expect(backward(quizStart)).toBeUndefined();
});

test('keeps what was tried, in order, each once; a walk never changes', () => {
  const once = tryAnswer(quiz, quizStart, 0);
  const twice = tryAnswer(quiz, once, 1);
  expect(tryAnswer(quiz, twice, 0)).toBe(twice);
  expect(twice.tried).toEqual({ tonight: [0, 1] });
  expect(quizStart.tried).toEqual({});
  const end = { at: 3, tried: {} };
  expect(tryAnswer(quiz, end, 0)).toBe(end);
});

test('asks to read again where the first answer was not right or there was none', () => {
  const first = tryAnswer(quiz, quizStart, 1);
  const second = tryAnswer(quiz, onward(quiz, first), 2);
  expect(pagesToRead(quiz, second)).toEqual(['passport-held', 'verify-agency']);
  const corrected = tryAnswer(quiz, second, 0);
  expect(pagesToRead(quiz, corrected)).toEqual(['passport-held', 'verify-agency']);
  const right = { at: 3, tried: { tonight: [1], passport: [0, 2], logo: [2] } };
  expect(pagesToRead(quiz, right)).toEqual([]);
});

test('letters begin at A', () => {
  expect([0, 1, 2, 3].map(letterOf)).toEqual(['A', 'B', 'C', 'D']);
});
