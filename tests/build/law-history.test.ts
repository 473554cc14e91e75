import { expect, test } from 'vitest';
import { loadFacts } from '../../src/data/load-facts.ts';
import { builtPages } from '../support/dist.ts';

/** Text with single spaces, so that line breaks of the markup do not hide a match. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('a penalty as first printed stands nowhere but in details.history', () => {
  const originals = [...loadFacts('.').laws.values()].flatMap((law) =>
    Object.values(law.articles).flatMap(({ originalPenalty }) =>
      originalPenalty ? [plain(originalPenalty.id), plain(originalPenalty.en)] : [],
    ),
  );
  expect(originals.length).toBeGreaterThan(0);
  let inHistory = 0;
  for (const { document, path } of builtPages()) {
    for (const history of document.querySelectorAll('details.history')) {
      const text = plain(history.text);
      inHistory += originals.some((original) => text.includes(original)) ? 1 : 0;
      // Folded, and kept out of search results, where a reader would take it for the law.
      expect(history.hasAttribute('open'), path).toBe(false);
      expect(history.hasAttribute('data-pagefind-ignore'), path).toBe(true);
      history.remove();
    }
    const shown = plain(document.text);
    const attributes = document.querySelectorAll('[content], [title], [aria-label]');
    const hidden = attributes.map((element) => JSON.stringify(element.attributes)).join(' ');
    for (const original of originals) {
      expect(shown.includes(original), `"${original}" on ${path}`).toBe(false);
      expect(hidden.includes(original), `"${original}" on ${path}`).toBe(false);
    }
  }
  expect(inHistory).toBeGreaterThan(0);
});
