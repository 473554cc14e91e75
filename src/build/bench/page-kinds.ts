import type { PageKey } from '../../site-map.ts';

/** One page of each kind that is built differently or weighs differently: what is measured and looked at. */
export const pageKinds = {
  home: 'home',
  'get help': 'get-help',
  situation: 'trapped-abroad',
  topic: 'scam-online-compound',
  contacts: 'contacts',
  country: 'abroad-kh',
  law: 'law-tppo',
  'check offer': 'check-offer',
  'self-check': 'self-check',
  search: 'search',
  teach: 'teach',
  lesson: 'lesson-job-offer',
  campaign: 'campaign',
  privacy: 'privacy',
} as const satisfies Record<string, PageKey>;
