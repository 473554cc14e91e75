/**
 * Every page of the site: its key, its slug in each language and its place in the tree.
 * A published slug never changes without a line in `src/redirects.ts`.
 */
interface PagePlace<K extends string> {
  /** Path below the language root, without slashes at its ends; empty for the home page. */
  readonly id: string;
  readonly en: string;
  /** Key of the page above it in breadcrumbs and hubs. */
  readonly parent?: K;
  /** ISO code: the page is built from that country's data and has no MDX file. */
  readonly country?: string;
}

const defineSiteMap = <K extends string>(
  map: Record<K, Omit<PagePlace<K>, 'parent'> & { parent?: NoInfer<K> }>,
): Readonly<Record<K, PagePlace<K>>> => map;

export const siteMap = defineSiteMap({
  home: { id: '', en: '' },

  'get-help': { id: 'bantuan', en: 'help', parent: 'home' },
  'trapped-abroad': { id: 'bantuan/tertahan', en: 'help/held-abroad', parent: 'get-help' },
  'passport-held': { id: 'bantuan/paspor', en: 'help/passport', parent: 'get-help' },
  'family-lost-contact': { id: 'bantuan/keluarga', en: 'help/family', parent: 'get-help' },

  contacts: { id: 'kontak', en: 'contacts', parent: 'home' },
  'contacts-abroad': { id: 'kontak/luar-negeri', en: 'contacts/abroad', parent: 'contacts' },
  'abroad-my': country('MY', 'malaysia', 'malaysia'),
  'abroad-sg': country('SG', 'singapura', 'singapore'),
  'abroad-bn': country('BN', 'brunei', 'brunei'),
  'abroad-kh': country('KH', 'kamboja', 'cambodia'),
  'abroad-mm': country('MM', 'myanmar', 'myanmar'),
  'abroad-la': country('LA', 'laos', 'laos'),
  'abroad-th': country('TH', 'thailand', 'thailand'),
  'abroad-vn': country('VN', 'vietnam', 'vietnam'),
  'abroad-ph': country('PH', 'filipina', 'philippines'),
  'abroad-hk': country('HK', 'hong-kong', 'hong-kong'),
  'abroad-mo': country('MO', 'makau', 'macau'),
  'abroad-tw': country('TW', 'taiwan', 'taiwan'),
  'abroad-kr': country('KR', 'korea-selatan', 'south-korea'),
  'abroad-jp': country('JP', 'jepang', 'japan'),
  'abroad-cn': country('CN', 'tiongkok', 'china'),
  'abroad-sa': country('SA', 'arab-saudi', 'saudi-arabia'),
  'abroad-ae': country('AE', 'uni-emirat-arab', 'united-arab-emirates'),
  'abroad-qa': country('QA', 'qatar', 'qatar'),
  'abroad-kw': country('KW', 'kuwait', 'kuwait'),
  'abroad-om': country('OM', 'oman', 'oman'),
  'abroad-bh': country('BH', 'bahrain', 'bahrain'),
  'abroad-jo': country('JO', 'yordania', 'jordan'),
  'abroad-tr': country('TR', 'turki', 'turkiye'),
  'abroad-de': country('DE', 'jerman', 'germany'),
  'abroad-pl': country('PL', 'polandia', 'poland'),
  'abroad-nl': country('NL', 'belanda', 'netherlands'),
  'abroad-gb': country('GB', 'inggris', 'united-kingdom'),
  'abroad-it': country('IT', 'italia', 'italy'),
  'abroad-au': country('AU', 'australia', 'australia'),
  'abroad-fj': country('FJ', 'fiji', 'fiji'),
  'abroad-us': country('US', 'amerika-serikat', 'united-states'),
  'abroad-pe': country('PE', 'peru', 'peru'),
  'abroad-ar': country('AR', 'argentina', 'argentina'),
  'abroad-za': country('ZA', 'afrika-selatan', 'south-africa'),
  'abroad-mg': country('MG', 'madagaskar', 'madagascar'),
  'abroad-na': country('NA', 'namibia', 'namibia'),
  'abroad-sn': country('SN', 'senegal', 'senegal'),

  scams: { id: 'penipuan', en: 'scams', parent: 'home' },
  'scam-online-compound': {
    id: 'penipuan/cs-online-kamboja-myanmar-laos',
    en: 'scams/online-jobs-cambodia-myanmar-laos',
    parent: 'scams',
  },

  about: { id: 'tentang', en: 'about', parent: 'home' },
  sources: { id: 'sumber', en: 'sources', parent: 'about' },
  privacy: { id: 'privasi', en: 'privacy', parent: 'about' },
  search: { id: 'cari', en: 'search', parent: 'home' },
});

export type PageKey = keyof typeof siteMap;

export const pageKeys = Object.keys(siteMap) as PageKey[];

/** True when `key` names a page. */
export function isPageKey(key: string): key is PageKey {
  return Object.hasOwn(siteMap, key);
}

function country(code: string, id: string, en: string) {
  return {
    id: `kontak/luar-negeri/${id}`,
    en: `contacts/abroad/${en}`,
    parent: 'contacts-abroad',
    country: code,
  } as const;
}
