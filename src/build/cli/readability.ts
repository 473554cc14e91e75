/** `npm run readability`: how hard each Indonesian page is to read, by section. */
import { ContentErrors } from '../../data/content-error.ts';
import { loadFacts } from '../../data/load-facts.ts';
import { loadPages } from '../../data/load-pages.ts';
import { proseOf, sectionOf } from '../../data/page-prose.ts';
import { readability, runningText, wordsIn } from '../../logic/readability.ts';

const round = (value: number): number => Math.round(value * 10) / 10;

try {
  const root = process.cwd();
  const sections = new Map<string, { key: string; texts: string[] }[]>();
  for (const page of loadPages(root, loadFacts(root))) {
    if (page.locale !== 'id' || page.file === undefined) continue;
    const section = sectionOf(page);
    const own = sections.get(section) ?? [];
    own.push({ key: page.key, texts: runningText(proseOf(root, page)) });
    sections.set(section, own);
  }
  for (const [section, own] of sections) {
    console.log(`\n${section}`);
    const row = (texts: readonly string[]): Record<string, string | number> => {
      const { sentences, mean, p95, longest, longWords } = readability(texts);
      return {
        sentences,
        'words a sentence': round(mean),
        '95 %': p95,
        longest: longest.words,
        '> 4 syllables': `${String(round(longWords * 100))} %`,
        'begins with': wordsIn(longest.text).slice(0, 6).join(' '),
      };
    };
    console.table({
      ...Object.fromEntries(own.map(({ key, texts }) => [key, row(texts)])),
      'ALL OF THEM': row(own.flatMap(({ texts }) => texts)),
    });
  }
} catch (error) {
  if (!(error instanceof ContentErrors)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
