/**
 * `npm run facts`: reads everything in content/, reports all faults, and lists what wants an
 * editor's eye: numbers without a source, checks that are due, what nobody reviewed, what is unused.
 */
import { ContentErrors } from '../../data/content-error.ts';
import {
  dueForCheck,
  notReviewed,
  numbersWithoutSource,
  unusedFacts,
  unusedSources,
} from '../../data/fact-audit.ts';
import type { Facts } from '../../data/fact-model.ts';
import { loadFacts } from '../../data/load-facts.ts';
import { loadPages, type Page } from '../../data/load-pages.ts';
import { buildDay, dueAfterDays } from '../../logic/freshness.ts';

/** Prints a heading with a count, and the lines below it. */
function list(heading: string, lines: readonly string[]): void {
  console.log(`\n${heading}: ${String(lines.length)}`);
  for (const line of lines) console.log(`  ${line}`);
}

function printCounts(facts: Facts): void {
  const channels = [...facts.contacts.values()].flatMap((contact) =>
    Object.values(contact.channels),
  );
  console.table({
    sources: facts.sources.size,
    countries: facts.countries.size,
    contacts: facts.contacts.size,
    'channels shown': channels.filter((channel) => channel.publish !== 'no').length,
    'of these confirmed': channels.filter((channel) => channel.publish === 'yes').length,
    'channels withheld': channels.filter((channel) => channel.publish === 'no').length,
    laws: facts.laws.size,
    articles: [...facts.laws.values()].reduce((n, law) => n + Object.keys(law.articles).length, 0),
    statistics: facts.statistics.size,
    'glossary terms': facts.glossary.size,
    'red flags': Object.keys(facts.redFlags.flags).length,
  });
}

function printAudit(root: string, facts: Facts, pages: readonly Page[]): void {
  for (const strict of [true, false]) {
    list(
      strict
        ? 'Numbers without a source on reader and law pages (must be none)'
        : 'Numbers without a source on other pages',
      numbersWithoutSource(root, pages)
        .filter((page) => page.strict === strict)
        .flatMap(({ file, numbers }) =>
          numbers.map(({ number, where }) => `${file}: ${number} in “${where.trim()}”`),
        ),
    );
  }
  const limits = Object.entries(dueAfterDays).map(([kind, days]) => `${kind} ${String(days)}`);
  list(
    `Due for a new check (days: ${limits.join(', ')})`,
    dueForCheck(facts, pages, buildDay()).map(
      ({ kind, id, checked }) => `${kind} ${id}, last ${checked}`,
    ),
  );
  list('Pages not yet reviewed by a second person', notReviewed(pages));
  for (const [kind, ids] of Object.entries(unusedFacts(facts, pages))) {
    list(`Facts that no page shows: ${kind}`, ids);
  }
  list('Sources that no fact and no page names', unusedSources(facts, pages));
}

try {
  const root = process.cwd();
  const facts = loadFacts(root);
  printCounts(facts);
  printAudit(root, facts, loadPages(root, facts));
} catch (error) {
  if (!(error instanceof ContentErrors)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
