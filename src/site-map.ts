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
  'check-offer': { id: 'cek-tawaran', en: 'check-offer', parent: 'home' },

  'get-help': { id: 'bantuan', en: 'help', parent: 'home' },
  'trapped-abroad': { id: 'bantuan/tertahan', en: 'help/held-abroad', parent: 'get-help' },
  'passport-held': { id: 'bantuan/paspor', en: 'help/passport', parent: 'get-help' },
  'family-lost-contact': { id: 'bantuan/keluarga', en: 'help/family', parent: 'get-help' },
  'already-paid': { id: 'bantuan/sudah-bayar', en: 'help/already-paid', parent: 'get-help' },
  'coming-home': { id: 'bantuan/pulang', en: 'help/coming-home', parent: 'get-help' },
  report: { id: 'bantuan/lapor', en: 'help/report', parent: 'get-help' },

  'self-check': { id: 'cek-diri', en: 'self-check', parent: 'home' },

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
  'scam-visit-visa': {
    id: 'penipuan/visa-kunjungan-timur-tengah-turki',
    en: 'scams/visit-visa-gulf-turkiye',
    parent: 'scams',
  },
  'scam-fishing': { id: 'penipuan/abk-kapal-ikan', en: 'scams/fishing-crew', parent: 'scams' },
  'scam-fees': {
    id: 'penipuan/bayar-tapi-tidak-berangkat',
    en: 'scams/paid-and-never-left',
    parent: 'scams',
  },
  'scam-student-internship': {
    id: 'penipuan/magang-mahasiswa',
    en: 'scams/student-internship',
    parent: 'scams',
  },
  'scam-school-placement': {
    id: 'penipuan/magang-smk',
    en: 'scams/school-placement',
    parent: 'scams',
  },
  'scam-japan-training': {
    id: 'penipuan/magang-jepang',
    en: 'scams/japan-training',
    parent: 'scams',
  },
  'scam-seasonal-work': {
    id: 'penipuan/kerja-musiman',
    en: 'scams/seasonal-work',
    parent: 'scams',
  },
  'scam-undocumented-route': {
    id: 'penipuan/jalur-tikus-malaysia',
    en: 'scams/undocumented-route-malaysia',
    parent: 'scams',
  },
  'scam-debt': { id: 'penipuan/jeratan-utang', en: 'scams/debt-bondage', parent: 'scams' },
  'scam-bride': { id: 'penipuan/pengantin-pesanan', en: 'scams/bride-brokers', parent: 'scams' },
  'scam-kidney': { id: 'penipuan/jual-ginjal', en: 'scams/kidney-offers', parent: 'scams' },
  'scam-domestic-agency': {
    id: 'penipuan/yayasan-penyalur-art',
    en: 'scams/domestic-worker-agency',
    parent: 'scams',
  },
  'scam-nightlife': {
    id: 'penipuan/kerja-kafe-karaoke',
    en: 'scams/cafe-and-karaoke-work',
    parent: 'scams',
  },
  'scam-baby': { id: 'penipuan/jual-beli-bayi', en: 'scams/baby-selling', parent: 'scams' },
  'scam-begging': {
    id: 'penipuan/anak-disuruh-mengemis',
    en: 'scams/children-made-to-beg',
    parent: 'scams',
  },
  'scam-bank-account': {
    id: 'penipuan/sewa-rekening-ktp',
    en: 'scams/renting-accounts-and-ids',
    parent: 'scams',
  },
  'scam-task': {
    id: 'penipuan/tugas-like-deposit',
    en: 'scams/like-and-deposit-tasks',
    parent: 'scams',
  },
  'scam-impostor': {
    id: 'penipuan/nama-perusahaan-dicatut',
    en: 'scams/borrowed-company-name',
    parent: 'scams',
  },

  'before-you-go': { id: 'sebelum-berangkat', en: 'before-you-go', parent: 'home' },
  'legal-routes': {
    id: 'sebelum-berangkat/jalur-resmi',
    en: 'before-you-go/legal-routes',
    parent: 'before-you-go',
  },
  'verify-agency': {
    id: 'sebelum-berangkat/cek-perusahaan',
    en: 'before-you-go/verify-agency',
    parent: 'before-you-go',
  },
  documents: {
    id: 'sebelum-berangkat/dokumen',
    en: 'before-you-go/documents',
    parent: 'before-you-go',
  },
  costs: { id: 'sebelum-berangkat/biaya', en: 'before-you-go/costs', parent: 'before-you-go' },
  contract: {
    id: 'sebelum-berangkat/kontrak',
    en: 'before-you-go/contract',
    parent: 'before-you-go',
  },
  'country-board': {
    id: 'sebelum-berangkat/negara',
    en: 'before-you-go/countries',
    parent: 'before-you-go',
  },
  'safety-plan': {
    id: 'sebelum-berangkat/rencana',
    en: 'before-you-go/safety-plan',
    parent: 'before-you-go',
  },

  types: { id: 'perdagangan-orang', en: 'trafficking', parent: 'home' },
  'type-forced-labour': {
    id: 'perdagangan-orang/kerja-paksa',
    en: 'trafficking/forced-labour',
    parent: 'types',
  },
  'type-forced-crime': {
    id: 'perdagangan-orang/dipaksa-berbuat-kejahatan',
    en: 'trafficking/forced-criminality',
    parent: 'types',
  },
  'type-sexual-exploitation': {
    id: 'perdagangan-orang/eksploitasi-seksual',
    en: 'trafficking/sexual-exploitation',
    parent: 'types',
  },
  'type-organ-removal': {
    id: 'perdagangan-orang/pengambilan-organ',
    en: 'trafficking/organ-removal',
    parent: 'types',
  },
  'who-is-at-risk': {
    id: 'perdagangan-orang/siapa-rentan',
    en: 'trafficking/who-is-at-risk',
    parent: 'types',
  },
  statistics: { id: 'perdagangan-orang/angka', en: 'trafficking/statistics', parent: 'types' },
  glossary: { id: 'istilah', en: 'glossary', parent: 'about' },

  law: { id: 'hukum', en: 'law', parent: 'home' },
  'law-tppo': { id: 'hukum/uu-21-2007', en: 'law/anti-trafficking-law', parent: 'law' },
  'law-kuhp': { id: 'hukum/kuhp', en: 'law/criminal-code', parent: 'law' },
  'law-palermo': { id: 'hukum/protokol-palermo', en: 'law/palermo-protocol', parent: 'law' },
  'law-child-labour': { id: 'hukum/pekerja-anak', en: 'law/child-labour', parent: 'law' },
  'law-migrant-workers': { id: 'hukum/pekerja-migran', en: 'law/migrant-workers', parent: 'law' },
  'law-children': { id: 'hukum/anak', en: 'law/children', parent: 'law' },
  'victims-rights': { id: 'hukum/hak-korban', en: 'law/victims-rights', parent: 'law' },

  'social-workers': { id: 'pekerja-sosial', en: 'social-workers', parent: 'home' },
  services: {
    id: 'pekerja-sosial/layanan',
    en: 'social-workers/services',
    parent: 'social-workers',
  },
  agencies: {
    id: 'pekerja-sosial/lembaga',
    en: 'social-workers/agencies',
    parent: 'social-workers',
  },

  stories: { id: 'cerita', en: 'stories', parent: 'home' },
  'story-dollar-pay': { id: 'cerita/gaji-dolar', en: 'stories/dollar-pay', parent: 'stories' },
  'story-umrah': {
    id: 'cerita/sambil-umrah',
    en: 'stories/work-while-on-umrah',
    parent: 'stories',
  },
  'story-other-ship': {
    id: 'cerita/kapal-yang-lain',
    en: 'stories/the-other-ship',
    parent: 'stories',
  },
  'story-cafe': {
    id: 'cerita/kafe-di-kota-tambang',
    en: 'stories/the-cafe-in-the-mining-town',
    parent: 'stories',
  },
  'story-dowry': { id: 'cerita/mahar', en: 'stories/the-dowry', parent: 'stories' },
  'story-blood-type-o': { id: 'cerita/donor-gol-o', en: 'stories/blood-type-o', parent: 'stories' },
  'story-credits': { id: 'cerita/20-sks', en: 'stories/20-credits', parent: 'stories' },
  'story-traffic-light': {
    id: 'cerita/lampu-merah',
    en: 'stories/the-traffic-light',
    parent: 'stories',
  },
  'story-nearly': { id: 'cerita/nyaris', en: 'stories/nearly', parent: 'stories' },
  'story-good-family': {
    id: 'cerita/keluarga-mampu',
    en: 'stories/a-good-family',
    parent: 'stories',
  },

  teach: { id: 'mengajar', en: 'teach', parent: 'home' },
  'lesson-job-offer': { id: 'mengajar/tawaran-kerja', en: 'teach/job-offer', parent: 'teach' },
  'worksheet-job-offer': {
    id: 'mengajar/tawaran-kerja/lembar-kerja',
    en: 'teach/job-offer/worksheet',
    parent: 'lesson-job-offer',
  },
  campaign: { id: 'kampanye', en: 'campaign', parent: 'home' },
  poster: { id: 'kampanye/poster', en: 'campaign/poster', parent: 'campaign' },

  about: { id: 'tentang', en: 'about', parent: 'home' },
  sources: { id: 'sumber', en: 'sources', parent: 'about' },
  'sources-official': { id: 'sumber/resmi', en: 'sources/official', parent: 'sources' },
  'sources-organisations': {
    id: 'sumber/organisasi',
    en: 'sources/organisations',
    parent: 'sources',
  },
  'sources-press-2025': {
    id: 'sumber/berita-sejak-2025',
    en: 'sources/news-since-2025',
    parent: 'sources',
  },
  'sources-press-2024': { id: 'sumber/berita-2024', en: 'sources/news-2024', parent: 'sources' },
  'sources-press-2023': {
    id: 'sumber/berita-sampai-2023',
    en: 'sources/news-until-2023',
    parent: 'sources',
  },
  privacy: { id: 'privasi', en: 'privacy', parent: 'about' },
  accessibility: { id: 'aksesibilitas', en: 'accessibility', parent: 'about' },
  changelog: { id: 'perubahan', en: 'changelog', parent: 'about' },
  offline: { id: 'tanpa-internet', en: 'offline', parent: 'about' },
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
