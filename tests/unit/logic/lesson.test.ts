import { expect, test } from 'vitest';
import { clockOf, lessonFaults, type Meeting } from '../../../src/logic/lesson.ts';
import { readPageFacts } from '../../../src/logic/page-facts.ts';

const meetings: Meeting[] = [
  {
    title: 'Pertemuan 1',
    minutes: 45,
    steps: [
      { title: 'Salam', minutes: 5, phase: 'pembuka' },
      { title: 'Kelompok', minutes: 40, phase: 'mengaplikasi' },
    ],
  },
  { title: 'Pertemuan 2', minutes: 10, steps: [{ title: 'Ulang', minutes: 10, phase: 'penutup' }] },
];

test('reads meetings and steps from a page', () => {
  const { meetings: read } = readPageFacts(`
<LessonMeeting title="Pertemuan 1" minutes="45">

<LessonStep minutes="45" title="Salam" phase="pembuka">

Teks.

</LessonStep>

</LessonMeeting>
`);
  expect(read).toEqual([
    {
      title: 'Pertemuan 1',
      minutes: 45,
      steps: [{ title: 'Salam', minutes: 45, phase: 'pembuka' }],
    },
  ]);
});

test('the clock starts anew in every meeting', () => {
  expect(clockOf('Kelompok', meetings)).toEqual({ from: 5, to: 45 });
  expect(clockOf('Ulang', meetings)).toEqual({ from: 0, to: 10 });
  expect(clockOf('Tidak ada', meetings)).toBeUndefined();
});

test('steps must fill their meeting, and have titles of their own', () => {
  expect(lessonFaults(meetings)).toEqual([]);
  const [first, second] = meetings;
  if (!first || !second) throw new Error('no meetings');
  expect(lessonFaults([{ ...first, minutes: 50 }])[0]?.problem).toBe(
    'the steps of "Pertemuan 1" take 45 minutes, the meeting 50',
  );
  expect(lessonFaults([first, { ...second, steps: first.steps, minutes: 45 }])).toHaveLength(2);
});
