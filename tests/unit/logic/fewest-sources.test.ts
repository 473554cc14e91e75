import { expect, test } from 'vitest';
import { fewestSources } from '../../../src/logic/fewest-sources.ts';

test('takes the source that most claims share, and one of its own for each', () => {
  const claims = [['a', 'shared'], ['shared', 'b'], ['c'], ['d', 'shared']];
  expect(fewestSources(claims)).toEqual(['shared', 'shared', 'c', 'shared']);
});

test('where sources are equal the earlier one stays', () => {
  expect(fewestSources([['b', 'a'], ['x']])).toEqual(['b', 'x']);
  expect(fewestSources([])).toEqual([]);
});
