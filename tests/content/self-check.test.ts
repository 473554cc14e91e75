import { describe, expect, test } from 'vitest';
import { findLine } from '../../src/data/fact-model.ts';
import { loadFacts } from '../../src/data/load-facts.ts';
import { loadPages } from '../../src/data/load-pages.ts';
import { adviceOf, allPaths, lengthOf, type Walk } from '../../src/logic/self-check.ts';
import { isDialled } from '../../src/logic/phone.ts';
import { readability } from '../../src/logic/readability.ts';
import { localized } from '../../src/schemas/shared.ts';

const facts = loadFacts('.');
const pages = loadPages('.', facts);
const { selfCheck, classQuiz } = facts;
const countries = pages.flatMap(({ country, locale }) =>
  country !== undefined && locale === 'id' ? [country] : [],
);

/** Answers after which an end must lead somewhere, as `door/question/answer`. */
const mustLead = {
  child: ['offer/age/child', 'at-work/age/child', 'someone-else/who/child'],
  abroad: ['offer/where/abroad', 'at-work/where/abroad', 'someone-else/where/abroad'],
  moneySent: ['offer/money/sent', 'someone-else/money/recruiter'],
  danger: ['at-work/danger/now', 'someone-else/danger/now'],
};

/** The answers of a walk, as `door/question/answer`. */
const answersOf = ({ door, taken }: Walk): string[] =>
  taken.flatMap(({ question, chosen }) => chosen.map((id) => `${door}/${question}/${id}`));

test('the answers that this test watches exist', () => {
  for (const place of Object.values(mustLead).flat()) {
    const [door = '', question = '', answer = ''] = place.split('/');
    const asked = selfCheck.doors[door]?.questions[question];
    expect(asked?.kind === 'one' && Object.keys(asked.answers), place).toContain(answer);
  }
});

describe.each(Object.keys(selfCheck.doors))('every path of the door "%s"', (door) => {
  const paths = [...allPaths(selfCheck, door, countries)];
  const ends = paths.map((walk) => {
    const { steps, country } = adviceOf(selfCheck, walk);
    const records = steps.flatMap((id) => selfCheck.steps[id] ?? []);
    return {
      name: answersOf(walk).join(' '),
      answers: new Set(answersOf(walk)),
      country,
      steps: records,
      pages: new Set(records.flatMap(({ pages }) => pages)),
      lines: new Set(records.flatMap(({ lines }) => lines)),
    };
  });
  const after = (places: readonly string[]) =>
    ends.filter(({ answers }) => places.some((place) => answers.has(place)));

  test('reaches every answer', () => {
    const reached = new Set(paths.flatMap(answersOf));
    for (const [key, question] of Object.entries(selfCheck.doors[door]?.questions ?? {})) {
      if (question.kind === 'country') continue;
      const ids = [...Object.keys(question.answers), ...(question.kind === 'many' ? ['none'] : [])];
      for (const id of ids)
        expect(reached, `${door}/${key}/${id}`).toContain(`${door}/${key}/${id}`);
    }
    expect(paths.length).toBeGreaterThan(10);
  });

  test('ends with something to do and a confirmed number', () => {
    const poor = ends.filter(
      ({ steps, lines }) =>
        steps.length === 0 ||
        ![...lines].some((ref) => {
          const channel = findLine(facts, ref)?.channel;
          return channel?.publish === 'yes' && isDialled(channel.type);
        }),
    );
    expect(poor.map(({ name }) => name)).toEqual([]);
  });

  test('with a child leads to SAPA 129', () => {
    const found = after(mustLead.child);
    expect(found.length).toBeGreaterThan(0);
    const astray = found.filter(({ lines }) => !lines.has('kemenpppa-sapa-129/phone'));
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  test('abroad leads to the mission of the country', () => {
    const found = after(mustLead.abroad);
    expect(found.length).toBeGreaterThan(0);
    const astray = found.filter(
      ({ steps, country }) => country === undefined || !steps.some(({ mission }) => mission),
    );
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  test('with money sent leads to the bank and the anti-scam centre', () => {
    const bank = selfCheck.steps['bank-now'];
    expect(bank?.do.id).toMatch(/bank/i);
    const found = after(mustLead.moneySent);
    expect(found.length > 0).toBe(door !== 'at-work');
    const astray = found.filter(
      ({ steps, lines }) => !lines.has('ojk-iasc/phone') || !steps.some((step) => step === bank),
    );
    expect(astray.map(({ name }) => name)).toEqual([]);
  });

  test('in danger begins with the numbers for it', () => {
    for (const { steps, name } of after(mustLead.danger)) {
      expect(steps[0]?.rank, name).toBeLessThan(10);
      expect(steps[0]?.lines, name).toContain('polri-110/phone');
    }
  });

  test('asks at most ten questions', () => {
    const record = selfCheck.doors[door];
    expect(record && lengthOf(record).most).toBeLessThanOrEqual(10);
  });
});

test('a debt and an early consent are answered with the law', () => {
  expect(selfCheck.rights['debt']?.at).toContain('uu-21-2007/27');
  expect(selfCheck.rights['consent']?.at).toContain('uu-21-2007/26');
});

describe('the class quiz', () => {
  const questions = Object.values(classQuiz);

  test('has at least fifteen questions of every topic', () => {
    expect(questions.length).toBeGreaterThanOrEqual(15);
    expect(new Set(questions.map(({ topic }) => topic)).size).toBe(6);
  });

  test('hides no pattern: no place holds the right answer in more than two of five questions', () => {
    const places = questions.map(({ answers }) => answers.findIndex(({ right }) => right));
    for (const place of new Set(places)) {
      const share = places.filter((other) => other === place).length / places.length;
      expect(share, `place ${String(place)}`).toBeLessThanOrEqual(0.4);
    }
  });
});

/** Every Indonesian text below a value. */
function textsBelow(value: unknown): string[] {
  const parsed = localized.safeParse(value);
  if (parsed.success) return [parsed.data.id];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsBelow);
}

test.each([
  ['self-check', selfCheck],
  ['class quiz', classQuiz],
])('the %s has short sentences: 12 words on average, none over 26', (_name, records) => {
  const { mean, longest } = readability(textsBelow(records));
  expect(mean).toBeLessThanOrEqual(12);
  expect(longest.words, longest.text).toBeLessThanOrEqual(26);
});
