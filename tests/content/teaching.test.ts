import { expect, test } from 'vitest';
import { loadFacts } from '../../src/data/load-facts.ts';
import { loadPages } from '../../src/data/load-pages.ts';
import { isEnding } from '../../src/logic/story.ts';

const pages = loadPages('.', loadFacts('.'));
const of = (kind: 'story' | 'lesson') => pages.filter((page) => page.kind === kind);

test('every lesson is two meetings of 45 minutes, filled to the minute', () => {
  expect(of('lesson').length).toBeGreaterThanOrEqual(2);
  for (const { names, path } of of('lesson')) {
    expect(
      names.meetings.map(({ steps }) => steps.reduce((sum, { minutes }) => sum + minutes, 0)),
      path,
    ).toEqual([45, 45]);
  }
});

test('lessons run alike in both languages', () => {
  const times = of('lesson').map(({ key, names }) => ({
    key,
    times: names.meetings.map(({ steps }) => steps.map(({ minutes, phase }) => [minutes, phase])),
  }));
  for (const { key, times: own } of times) {
    for (const twin of times.filter((other) => other.key === key)) expect(twin.times).toEqual(own);
  }
});

test('stories take the same paths in both languages, and let the reader choose', () => {
  const stories = of('story');
  expect(stories).toHaveLength(20);
  for (const { key, locale, names } of stories) {
    const choices = names.scenes.filter(({ options }) => options.length > 1);
    expect(choices.length, `${key} ${locale}`).toBeGreaterThanOrEqual(3);
    const endings = names.scenes.filter((scene) => isEnding(scene, names.scenes));
    expect(endings.length, `${key} ${locale}`).toBeGreaterThanOrEqual(1);
    const twin = stories.find((other) => other.key === key && other.locale !== locale);
    expect(twin?.names.scenes.map(({ id, options }) => [id, options])).toEqual(
      names.scenes.map(({ id, options }) => [id, options]),
    );
  }
});
