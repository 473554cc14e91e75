import { attributeOf, usesOf, type MdxNode } from './mdx-node.ts';

/** One activity of a lesson. */
export interface LessonStep {
  readonly title: string;
  readonly minutes: number;
  readonly phase: string;
}

/** One meeting of a lesson, as long as one lesson hour. */
export interface Meeting {
  readonly title: string;
  readonly minutes: number;
  readonly steps: readonly LessonStep[];
}

/** The meetings of a lesson page, in order; none on other pages. */
export function readMeetings(root: MdxNode): Meeting[] {
  return usesOf(root, 'LessonMeeting').map((node) => ({
    title: attributeOf(node, 'title'),
    minutes: Number(attributeOf(node, 'minutes')),
    steps: usesOf(node, 'LessonStep').map((step) => ({
      title: attributeOf(step, 'title'),
      minutes: Number(attributeOf(step, 'minutes')),
      phase: attributeOf(step, 'phase'),
    })),
  }));
}

/**
 * When a step runs, in minutes from the start of its meeting.
 * @param title the step's title; no two steps of a page share one
 * @returns undefined for a step that no meeting holds
 */
export function clockOf(
  title: string,
  meetings: readonly Meeting[],
): { from: number; to: number } | undefined {
  for (const { steps } of meetings) {
    let from = 0;
    for (const step of steps) {
      if (step.title === title) return { from, to: from + step.minutes };
      from += step.minutes;
    }
  }
  return undefined;
}

/** What is wrong with the times of a lesson: problems with their mends. */
export function lessonFaults(meetings: readonly Meeting[]): { problem: string; mend: string }[] {
  const faults: { problem: string; mend: string }[] = [];
  const titles = meetings.flatMap(({ steps }) => steps.map(({ title }) => title));
  for (const { title, minutes, steps } of meetings) {
    const sum = steps.reduce((total, step) => total + step.minutes, 0);
    if (sum !== minutes) {
      faults.push({
        problem: `the steps of "${title}" take ${String(sum)} minutes, the meeting ${String(minutes)}`,
        mend: 'change the minutes of a step, or of the meeting, until they agree',
      });
    }
  }
  for (const title of new Set(titles.filter((entry, at) => titles.indexOf(entry) !== at))) {
    faults.push({
      problem: `two steps have the title "${title}"`,
      mend: 'make the titles differ: a teacher finds the place by them',
    });
  }
  return faults;
}
