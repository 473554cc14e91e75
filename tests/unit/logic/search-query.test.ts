import { describe, expect, test } from 'vitest';
import {
  contentWords,
  editDistance,
  mergeResults,
  namesQuery,
  nearestWord,
  searchIntent,
  sharesPart,
} from '../../../src/logic/search-query.ts';

describe('contentWords', () => {
  test.each([
    ['Paspor saya ditahan majikan gimana ya??', ['paspor', 'ditahan', 'majikan']],
    ['loker di kmboja aman ga', ['loker', 'kamboja']],
    ['tolooooong', ['tolong']],
    ['apa yang harus saya', ['apa', 'yang', 'harus', 'saya']],
    ['UU 21/2007', ['uu', '21/2007']],
    ['  ', []],
    ['!!!', []],
  ])('%s', (query, words) => {
    expect(contentWords(query, 'id')).toEqual(words);
  });

  test('drops English stop words on English pages only', () => {
    expect(contentWords('my passport is with the boss', 'en')).toEqual(['passport', 'boss']);
  });
});

describe('editDistance', () => {
  test.each([
    ['paspor', 'paspor', 0],
    ['paspro', 'paspor', 1],
    ['pasport', 'paspor', 1],
    ['kamboja', 'kmboja', 1],
    ['rekrut', 'kapal', 3],
  ])('%s → %s is %i, counted up to 2', (a, b, edits) => {
    expect(editDistance(a, b, 2)).toBe(edits);
  });
});

describe('nearestWord', () => {
  const words = ['paspor', 'kamboja', 'majikan', 'penipuan'];
  test('mends a slip', () => {
    expect(nearestWord('majikn', words)).toBe('majikan');
    expect(nearestWord('penipwan', words)).toBe('penipuan');
  });
  test('leaves short words, numbers and strangers alone', () => {
    expect(nearestWord('pas', words)).toBeUndefined();
    expect(nearestWord('0811', words)).toBeUndefined();
    expect(nearestWord('semangka', words)).toBeUndefined();
  });
});

describe('namesQuery', () => {
  const keywords = 'job scam, fake job offer, is this job a scam';
  test.each([
    ['fake job offer', true],
    ['Is this job a scam?', true],
    ['job offer', false],
    ['fake job', false],
    // One word says too little to put a page first.
    ['scam', false],
  ])('%s', (query, named) => {
    expect(namesQuery(keywords, contentWords(query, 'en'), 'en')).toBe(named);
  });
});

describe('mergeResults', () => {
  const common = Array.from({ length: 30 }, (_, index) => ({ id: `p${String(index)}`, score: 1 }));
  test('a rare word weighs more than a common one', () => {
    expect(mergeResults([], [common, [{ id: 'rare', score: 1 }]], 1)[0]?.id).toBe('rare');
  });
  test('a page that holds every word stands first', () => {
    expect(
      mergeResults([{ id: 'both', score: 0.1 }], [common, [{ id: 'rare', score: 1 }]], 1)[0]?.id,
    ).toBe('both');
  });
});

describe('searchIntent', () => {
  const places = ['malaysia', 'johor bahru', 'kamboja'];
  test.each([
    [['kbri', 'malaysia'], 'number'],
    [['johor', 'bahru'], 'place'],
    [['disekap', 'kamboja'], 'place'],
    [['paspor', 'ditahan'], 'topic'],
    [['nomor', 'polisi'], 'topic'],
  ] as const)('%o is after a %s', (words, intent) => {
    expect(searchIntent(words, places)).toBe(intent);
  });
});

test('a word is known by its root, nonsense is not', () => {
  expect(sharesPart('dikurung', 'mereka mengurung kami')).toBe(true);
  expect(sharesPart('129', 'sapa 129')).toBe(true);
  expect(sharesPart('xqzvwk', 'kelas xi–xii')).toBe(false);
});
