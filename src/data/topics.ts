import { trailOf } from '../i18n/routes.ts';
import type { UiStrings } from '../i18n/types.ts';
import type { PageKey } from '../site-map.ts';

/** Names of the topics under which search results stand. */
export type Topic = keyof UiStrings['pageKinds'];

const topicOfRoot: Partial<Record<PageKey, Topic>> = {
  'get-help': 'help',
  'self-check': 'help',
  contacts: 'contacts',
  'check-offer': 'scams',
  scams: 'scams',
  'before-you-go': 'prepare',
  types: 'understand',
  law: 'law',
  'social-workers': 'support',
  stories: 'stories',
  teach: 'teach',
  campaign: 'campaign',
};

/** The topic of a page: that of the page at the top of its trail. */
export function topicOf(key: PageKey): Topic {
  const root = trailOf(key)[0];
  return (root && topicOfRoot[root]) ?? 'site';
}

/** How the search weighs a page: `src/components/tools/search/search.element.ts`. */
export type SearchKind = 'situation' | 'page' | 'reference' | 'country';

/** Pages one looks things up in; they hold every word and would answer every query. */
const references: readonly PageKey[] = [
  'glossary',
  'sources',
  'sources-official',
  'sources-organisations',
  'sources-press-2025',
  'sources-press-2024',
  'sources-press-2023',
  'agencies',
  'changelog',
  'statistics',
];

/** Pages for somebody who asks about their own case: as near as the situations. */
const tools: readonly PageKey[] = ['check-offer', 'self-check'];

/** The kind under which the search finds a page. */
export function searchKindOf(page: { readonly key: PageKey; readonly kind: string }): SearchKind {
  if (page.kind === 'country' || page.kind === 'situation') return page.kind;
  if (tools.includes(page.key)) return 'situation';
  return page.kind === 'story' || page.kind === 'lesson' || references.includes(page.key)
    ? 'reference'
    : 'page';
}
