import { trailOf } from '../i18n/routes.ts';
import type { UiStrings } from '../i18n/types.ts';
import type { PageKey } from '../site-map.ts';

/** Names of the topics under which search results stand. */
export type Topic = keyof UiStrings['pageKinds'];

const topicOfRoot: Partial<Record<PageKey, Topic>> = {
  'get-help': 'help',
  contacts: 'contacts',
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
