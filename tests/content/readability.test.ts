import { describe, expect, test } from 'vitest';
import { loadFacts } from '../../src/data/load-facts.ts';
import { loadPages } from '../../src/data/load-pages.ts';
import { isReaderPage, proseOf } from '../../src/data/page-prose.ts';
import { allText, readability, runningText } from '../../src/logic/readability.ts';

const pages = loadPages('.', loadFacts('.')).filter(
  (page) => page.locale === 'id' && page.file !== undefined && isReaderPage(page),
);

describe.each(pages)('$key', (page) => {
  const blocks = proseOf('.', page);
  const { mean } = readability(runningText(blocks));
  const { longest } = readability(allText(blocks));

  test('has short sentences: 14 words on average, none over 30', () => {
    expect(mean, 'mean words a sentence').toBeLessThanOrEqual(14);
    expect(longest.words, longest.text).toBeLessThanOrEqual(30);
  });
});
