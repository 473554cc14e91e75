import type { UiStrings } from './i18n/types.ts';
import type { PageKey } from './site-map.ts';

/** One group of the main menu: its name among the interface strings, and its pages. */
export interface MenuGroup {
  readonly name: keyof UiStrings['menuGroups'];
  readonly pages: readonly PageKey[];
}

/** The main menu, in the order readers need it. */
export const menu: readonly MenuGroup[] = [
  { name: 'help', pages: ['get-help', 'trapped-abroad', 'passport-held', 'family-lost-contact'] },
  { name: 'scams', pages: ['scams', 'scam-online-compound'] },
  { name: 'contacts', pages: ['contacts', 'contacts-abroad'] },
  { name: 'site', pages: ['about', 'sources', 'privacy', 'search'] },
];

/** Pages that stand in the header of a wide screen. */
export const mainPages: readonly PageKey[] = [
  'get-help',
  'scams',
  'contacts',
  'contacts-abroad',
  'about',
];
