import type { PageKey } from '../site-map.ts';
import { searchKindOf } from './topics.ts';

/**
 * Where a page offers to be read aloud: under its header, or on a page for someone in trouble under
 * its numbers, which must not move down.
 * @returns undefined for pages one does not read from beginning to end: lists, tools, stories
 */
export function listenPlace(page: {
  readonly key: PageKey;
  readonly kind: string;
}): 'header' | 'numbers' | undefined {
  if (page.kind === 'situation') return 'numbers';
  return page.kind === 'article' && searchKindOf(page) === 'page' ? 'header' : undefined;
}
