import { statSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Law } from '../schemas/law.ts';
import type { Source } from '../schemas/source.ts';
import type { Statistic } from '../schemas/statistic.ts';
import type { Term } from '../schemas/glossary.ts';
import { findLine, type Contact, type Facts, type Line } from './fact-model.ts';
import { loadFacts } from './load-facts.ts';

let cached: { facts: Facts; stamp: number; readAt: number } | undefined;

/** Newest change below the fact folders, so that the dev server sees an edit without a restart. */
function stampOf(root: string): number {
  let newest = 0;
  for (const folder of ['content/facts', 'content/tools']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      newest = Math.max(newest, statSync(join(root, folder, name)).mtimeMs);
    }
  }
  return newest;
}

/**
 * The site's facts, read once per build (in development again after an edit).
 * @throws ContentErrors when any file is faulty
 */
export function facts(): Facts {
  const now = Date.now();
  if (cached && now - cached.readAt < 1000) return cached.facts;
  const root = process.cwd();
  const stamp = stampOf(root);
  if (cached?.stamp === stamp) cached.readAt = now;
  else cached = { facts: loadFacts(root), stamp, readAt: now };
  return cached.facts;
}

function known<T>(kind: string, id: string, value: T | undefined, where: string): T {
  if (value === undefined)
    throw new Error(`Unknown ${kind} "${id}". Mend: correct the id, or add it to ${where}.`);
  return value;
}

/** A source by id; throws on an unknown one. */
export function sourceById(id: string): Source {
  return known('source', id, facts().sources.get(id), 'content/facts/sources/');
}

/** A contact by id; throws on an unknown one. */
export function contactById(id: string): Contact {
  return known('contact', id, facts().contacts.get(id), 'content/facts/contacts/');
}

/** A line (`contact/channel`) that may be shown; throws on an unknown or withheld one. */
export function lineByRef(ref: string): Line {
  return known(
    'line',
    ref,
    findLine(facts(), ref),
    'content/facts/contacts/ (withheld lines count as unknown)',
  );
}

/** A statistic by id; throws on an unknown one. */
export function statisticById(id: string): Statistic {
  return known('statistic', id, facts().statistics.get(id), 'content/facts/statistics.yaml');
}

/** A glossary term by id; throws on an unknown one. */
export function termById(id: string): Term {
  return known('term', id, facts().glossary.get(id), 'content/facts/glossary.yaml');
}

/** A law, treaty or regulation by id; throws on an unknown one. */
export function lawById(id: string): Law {
  return known('law', id, facts().laws.get(id), 'content/facts/laws/');
}

/**
 * Keys of a law's articles that may be printed: all but those that were worked out, not read.
 * @throws when the law is unknown
 */
export function articlesShown(lawId: string): string[] {
  return Object.entries(lawById(lawId).articles)
    .filter(([, article]) => article.confidence !== 'worked-out')
    .map(([key]) => key);
}

/** An article (`law/article`) with its law; throws on an unknown one. */
export function articleByRef(ref: string): {
  lawId: string;
  law: Law;
  key: string;
  article: Article;
} {
  const [lawId = '', key = ''] = ref.split('/');
  const law = known('law', lawId, facts().laws.get(lawId), 'content/facts/laws/');
  const article = known('article', ref, law.articles[key], `content/facts/laws/${lawId}.yaml`);
  if (article.confidence === 'worked-out') {
    throw new Error(
      `The article "${ref}" was worked out, not read, and must not be printed as law. Mend: cite another article.`,
    );
  }
  return { lawId, law, key, article };
}
