import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadRedFlags } from '../../src/data/load-facts.ts';
import { loadOfferRules } from '../../src/data/offer-rules.ts';
import { ContentCopy } from '../support/content-copy.ts';

let copy: ContentCopy;
beforeEach(() => {
  copy = new ContentCopy();
});
afterEach(() => {
  copy.dispose();
});

const words = 'content/tools/offer-words.yaml';
const patterns = 'content/tools/offer-patterns.yaml';
const weights = 'content/tools/offer-weights.yaml';

test.each([
  {
    name: 'a missing file',
    spoil: () => {
      copy.remove(weights);
    },
    says: [/offer-weights\.yaml: the file is missing/, /Mend: restore it/],
  },
  {
    name: 'a sign without patterns',
    spoil: () => {
      copy.edit(patterns, (text) => text.replace('  rf-docs-held:', '  rf-docs-hold:'));
    },
    says: [/flags\.rf-docs-hold: unknown id/, /"rf-docs-held" of .* has no patterns/],
  },
  {
    name: 'an unknown sign among the doubtful ones',
    spoil: () => {
      copy.edit(patterns, (text) => text.replace('doubtful: [rf-docs-held', 'doubtful: [rf-docs'));
    },
    says: [/doubtful: unknown id "rf-docs"/, /Mend: name flags of/],
  },
  {
    name: 'a pattern louder than its sign',
    spoil: () => {
      copy.edit(patterns, (text) => text.replace(/(rf-social-only:\n {4}- severity: )1/, '$13'));
    },
    says: [/flags\.rf-social-only\.0\.severity: is 3, the sign itself has 1/, /Mend: lower it/],
  },
  {
    name: 'a pattern that names an unknown list',
    spoil: () => {
      copy.edit(patterns, (text) => text.replace('@docs', '@dokumen'));
    },
    says: [/the word list "dokumen" that .* names is missing/, /Mend: correct the name/],
  },
  {
    name: 'a pattern that cannot be read',
    spoil: () => {
      copy.edit(patterns, (text) => text.replace('~2', '~~2'));
    },
    says: [/offer-patterns\.yaml: cannot read "~~2"/, /Mend: correct it/],
  },
  {
    name: 'a word listed twice',
    spoil: () => {
      copy.edit(words, (text) =>
        text.replace('docs: >-\n    paspor,', 'docs: >-\n    paspor, paspor,'),
      );
    },
    says: [/offer-words\.yaml › words\.docs: names "paspor" twice/, /Mend:/],
  },
  {
    name: 'an entry whose words are not read',
    spoil: () => {
      copy.edit(words, (text) => text.replace('docs: >-\n    paspor,', 'docs: >-\n    paspor !!,'));
    },
    says: [/has an entry of words that are not read: "paspor !!"/, /Mend:/],
  },
])('$name is told with file, field and mend', ({ spoil, says }) => {
  spoil();
  const load = () => loadOfferRules(copy.root, loadRedFlags(copy.root));
  for (const message of says) expect(load).toThrow(message);
});
