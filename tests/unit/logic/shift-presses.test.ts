import { expect, test } from 'vitest';
import { afterStroke, noPresses, pressesToLeave } from '../../../src/logic/shift-presses.ts';

/**
 * Plays strokes: `S+` presses Shift down, `S-` lets it go, `S=` repeats it while held; other letters
 * likewise.
 * @returns the count after each stroke
 */
function play(strokes: string): number[] {
  let presses = noPresses;
  let held = false;
  return strokes.split(' ').map((stroke) => {
    const key = stroke.startsWith('S') ? 'Shift' : stroke.slice(0, -1);
    const type = stroke.endsWith('-') ? 'keyup' : 'keydown';
    if (key === 'Shift') held = type === 'keydown';
    presses = afterStroke(presses, { type, key, shiftKey: held, repeat: stroke.endsWith('=') });
    return presses.count;
  });
}

test('three presses by themselves are counted on release', () => {
  expect(play('S+ S- S+ S- S+ S-')).toEqual([0, 1, 1, 2, 2, pressesToLeave]);
});

test('holding Shift is one press', () => {
  expect(play('S+ S= S= S= S-')).toEqual([0, 0, 0, 0, 1]);
});

test.each([
  ['a capital letter', 'S+ a+ a- S-'],
  ['a capital letter, Shift let go first', 'S+ a+ S- a-'],
  ['a letter held since before', 'a+ S+ a- S-'],
  ['Shift and Tab', 'S+ Tab+ Tab- S-'],
  // The keydown went to the browser's own controls.
  ['Shift and Tab into the page', 'S+ Tab- S-'],
])('as a modifier it is no press: %s', (_, strokes) => {
  expect(Math.max(...play([strokes, strokes, strokes].join(' ')))).toBe(0);
});

test('any other key begins again', () => {
  expect(play('S+ S- S+ S- a+ a- S+ S-')).toEqual([0, 1, 1, 2, 0, 0, 0, 1]);
});

test('a release that went elsewhere does not swallow the next press', () => {
  expect(play('S+ a+ S+ S-').at(-1)).toBe(1);
});
