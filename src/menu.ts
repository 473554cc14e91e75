import type { UiStrings } from './i18n/types.ts';
import type { PageKey } from './site-map.ts';

/** One group of the main menu: its name among the interface strings, and its pages. */
export interface MenuGroup {
  readonly name: keyof UiStrings['menuGroups'];
  readonly pages: readonly PageKey[];
}

/** The main menu, in the order readers need it; hubs list what is not here. */
export const menu: readonly MenuGroup[] = [
  {
    name: 'help',
    pages: [
      'get-help',
      'self-check',
      'trapped-abroad',
      'passport-held',
      'family-lost-contact',
      'already-paid',
    ],
  },
  {
    name: 'scams',
    pages: ['check-offer', 'scams', 'scam-online-compound', 'scam-visit-visa', 'scam-impostor'],
  },
  {
    name: 'prepare',
    pages: ['before-you-go', 'verify-agency', 'contract', 'country-board', 'safety-plan'],
  },
  { name: 'contacts', pages: ['contacts', 'contacts-abroad', 'report'] },
  { name: 'understand', pages: ['types', 'who-is-at-risk', 'statistics', 'glossary'] },
  { name: 'law', pages: ['law', 'victims-rights', 'social-workers', 'services', 'agencies'] },
  { name: 'share', pages: ['stories', 'teach', 'campaign', 'poster'] },
  { name: 'site', pages: ['about', 'sources', 'privacy', 'offline', 'search'] },
];

/** Pages that stand in the header of a wide screen; their `navTitle` has at most 16 characters. */
export const mainPages: readonly PageKey[] = [
  'get-help',
  'check-offer',
  'before-you-go',
  'law',
  'contacts',
  'teach',
];
