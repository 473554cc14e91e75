import { expect, test } from 'vitest';
import { searchWords } from '../../../src/logic/search-words.ts';

test('the vocabulary holds each word once, commonest first, without short ones', () => {
  const page = (title: string) => ({
    title,
    description: 'paspor ditahan',
    keywords: ['hp', 'paspot'],
  });
  expect(searchWords([page('Paspor'), page('Kerja')])).toEqual([
    'ditahan',
    'paspor',
    'paspot',
    'kerja',
  ]);
});
