import { expect, test } from 'vitest';
import { oldestBrowsers } from '../../../src/build/browsers.ts';

test('each engine is named once, with its oldest version', () => {
  const names = ['chrome 110', 'chrome 80', 'ios_saf 13.4-13.7', 'op_mini all', 'chrome 9'];
  expect(oldestBrowsers(names)).toEqual(['chrome9', 'ios13.4']);
});

test('the project’s own list reaches back to WebViews of 2020', () => {
  expect(oldestBrowsers()).toContain('chrome80');
});
