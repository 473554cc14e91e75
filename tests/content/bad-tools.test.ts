import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/data/load-facts.ts';
import { ContentCopy } from '../support/content-copy.ts';

let copy: ContentCopy;
beforeEach(() => {
  copy = new ContentCopy();
});
afterEach(() => {
  copy.dispose();
});

const check = 'content/tools/self-check.yaml';
const quiz = 'content/tools/class-quiz.yaml';

/** Replaces the first match in a file of the copy. */
function replace(file: string, from: RegExp | string, to: string) {
  return (copy: ContentCopy) => {
    copy.edit(file, (text) => text.replace(from, to));
  };
}

/** Each kind of fault: what is spoilt, and what the message must name: file, field, mend. */
const cases: { name: string; spoil: (copy: ContentCopy) => void; says: RegExp[] }[] = [
  {
    name: 'a missing file',
    spoil: (copy) => {
      copy.remove(check);
    },
    says: [/self-check\.yaml: the file is missing/, /Mend: restore it/],
  },
  {
    name: 'an answer that leads to an unknown step',
    spoil: replace(check, 'steps: [bank-now, keep-proof]', 'steps: [bank-later]'),
    says: [
      /self-check\.yaml › doors\.offer\.questions\.money\.answers\.sent\.steps: unknown step "bank-later"/,
      /Mend: correct the id, or add it under "steps"/,
    ],
  },
  {
    name: 'an answer with an unknown sign',
    spoil: replace(check, 'flags: [rf-kin-recruiter]', 'flags: [rf-bad-luck]'),
    says: [/answers\.known\.flags: unknown flag "rf-bad-luck"/, /Mend:.*red-flags\.yaml/],
  },
  {
    name: 'an answer with an unknown right',
    spoil: replace(check, 'rights: [broker]', 'rights: [silence]'),
    says: [/answers\.broker\.rights: unknown right "silence"/, /Mend:/],
  },
  {
    name: 'an answer with an unknown source',
    spoil: replace(check, 'sources: [jpnn-2024-08]', 'sources: [kabar-burung]'),
    says: [/answers\.known\.sources: unknown source "kabar-burung"/, /Mend:/],
  },
  {
    name: 'a step that no answer leads to',
    spoil: replace(
      check,
      '\nsteps:\n',
      '\nsteps:\n  sing:\n    rank: 99\n    do: { id: "Bernyanyi.", en: "Sing." }\n',
    ),
    says: [/self-check\.yaml › steps\.sing: no door, question or answer leads to it/, /Mend:/],
  },
  {
    name: 'a step with a withheld number',
    spoil: replace(check, 'lines: [lpsk/whatsapp,', 'lines: [komnas-perempuan/whatsapp,'),
    says: [/steps\.companion\.lines: unknown line "komnas-perempuan\/whatsapp"/, /Mend:.*withheld/],
  },
  {
    name: 'a step with an unknown page',
    spoil: replace(check, 'pages: [already-paid]', 'pages: [lottery]'),
    says: [/steps\.bank-now\.pages: unknown page "lottery"/, /Mend: use a key/],
  },
  {
    name: 'a step with an unknown source',
    spoil: replace(check, 'sources: [polres-tangerang-kota-reports,', 'sources: [kabar-burung,'),
    says: [/steps\.police-report\.sources: unknown source "kabar-burung"/, /Mend:/],
  },
  {
    name: 'a right that rests on an article nobody knows',
    spoil: replace(check, 'at: [uu-21-2007/27]', 'at: [uu-21-2007/270]'),
    says: [/rights\.debt\.at: unknown article "uu-21-2007\/270"/, /Mend:/],
  },
  {
    name: 'a right that rests on an article no longer in force',
    spoil: replace(check, 'at: [uu-21-2007/27]', 'at: [uu-21-2007/2]'),
    says: [/rights\.debt\.at: the article "uu-21-2007\/2" is no longer in force/, /Mend:/],
  },
  {
    name: 'a next question that does not exist',
    spoil: replace(check, 'next: where', 'next: wherever'),
    says: [
      /doors\.offer\.questions\.who\.next: unknown question "wherever"/,
      /Mend: use "end" or one of: who, where/,
    ],
  },
  {
    name: 'questions that run in a circle',
    spoil: replace(check, 'next: end', 'next: who'),
    says: [/doors\.offer\.questions: .*comes again after itself/, /Mend: let each "next"/],
  },
  {
    name: 'a question that no path reaches',
    spoil: replace(check, 'next: country\n', 'next: visa\n'),
    says: [/doors\.offer\.questions\.country: no path leads to this question/, /Mend:/],
  },
  {
    name: 'a door that could be left without a number',
    spoil: replace(check, 'steps: [tell-one]', 'steps: [keep-proof]'),
    says: [/doors\.offer\.steps: no step of the door itself has a confirmed number/, /Mend:/],
  },
  {
    name: 'a country that leads to no mission',
    spoil: replace(check, 'steps: [note-mission]', 'steps: [keep-proof]'),
    says: [/questions\.country\.steps: .*leads to no Indonesian mission/, /Mend:.*mission: true/],
  },
  {
    name: 'an answer in one language',
    spoil: replace(check, /(label:\n +id: .*\n) +en: .*\n/, '$1'),
    says: [/answers\.known\.label\.en:/, /Mend:/],
  },
  {
    name: 'a quiz question with two right answers',
    spoil: replace(quiz, /(\n {4}- label:\n)/, '\n    - right: true\n      label:\n'),
    says: [/class-quiz\.yaml › [\w-]+\.answers: mark exactly one answer as right/, /Mend:/],
  },
  {
    name: 'a quiz question with an unknown page',
    spoil: replace(quiz, 'page: "verify-agency"', 'page: "lottery"'),
    says: [/class-quiz\.yaml › [\w-]+\.page: unknown page "lottery"/, /Mend:/],
  },
  {
    name: 'a quiz question with an unknown source',
    spoil: replace(quiz, /sources: \[[\w-]+/, 'sources: [kabar-burung'),
    says: [/class-quiz\.yaml › [\w-]+\.sources: unknown source "kabar-burung"/, /Mend:/],
  },
];

describe('bad content of the tools stops the build and says how to mend it', () => {
  test.each(cases)('$name', ({ spoil, says }) => {
    spoil(copy);
    let message = '';
    try {
      loadFacts(copy.root);
    } catch (error) {
      message = String(error);
    }
    expect(message, 'the fault was not noticed').not.toBe('');
    for (const part of says) expect(message).toMatch(part);
  });
});
