import { expect, test } from 'vitest';
import { leavesAgain } from '../../../src/logic/leave-again.ts';

test.each([
  ['back_forward', true],
  ['reload', true],
  ['navigate', false],
  ['prerender', false],
  [undefined, false],
] as const)(
  'a page of ours that came by %s in a tab that was left leaves again: %s',
  (by, again) => {
    expect(leavesAgain(by)).toBe(again);
  },
);
