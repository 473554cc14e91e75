import { expect, test } from 'vitest';
import { loadFacts } from '../../src/data/load-facts.ts';
import { loadPages } from '../../src/data/load-pages.ts';
import { settings } from '../../src/settings.ts';

// The title stands in the tab, in the list of recent apps and in the history, where someone else may
// read it over a shoulder or later.

const pages = loadPages('.', loadFacts('.'));
const tabOf = (page: (typeof pages)[number]) => page.tabTitle ?? page.title;

/** Words that say what happened to the reader, or what they fear. */
const telling = {
  id: /perdagangan orang|tppo|korban|penyintas|eksploitasi|seksual|pelacur|dijual|menjual (bayi|anak|ginjal)|ginjal|organ tubuh|bayi|pengantin|mengemis|budak|paksa|jerat|disekap|ditahan|tahanan|kabur|melarikan|kekerasan|perkosa|penjara|palsu/i,
  en: /traffick|victim|survivor|exploit|sexual|prostitut|\bsold\b|sell(ing)? (a )?(bab|child|kidney)|kidney|\borgans?\b|\bbab(y|ies)\b|\bbrides?\b|begging|slave|forced|bondage|\btrap|captive|withheld|escape|violence|\brape|prison|\bfalse\b|\bfake\b/i,
};

test.each(pages)('the tab of $path does not give its reader away', (page) => {
  expect(
    tabOf(page),
    `Mend: give ${page.file ?? page.key} a tabTitle that names the subject in plain words.`,
  ).not.toMatch(telling[page.locale]);
});

test.each(pages.filter(({ tabTitle }) => tabTitle !== undefined))(
  'the neutral title of $path still says what the page is',
  ({ tabTitle = '' }) => {
    expect(tabTitle).not.toMatch(/^(info|informasi|information|halaman|page|situs|site)$/i);
    // The site's name is added to every title.
    expect(tabTitle).not.toContain(settings.name);
  },
);

test('a page read in danger has a neutral title of its own', () => {
  const without = pages.filter(
    ({ key, kind, tabTitle }) =>
      (kind === 'situation' || key.startsWith('type-') || key === 'contacts') &&
      tabTitle === undefined,
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('the words are found where they stand', () => {
  expect('Apa itu perdagangan orang?').toMatch(telling.id);
  expect('Paspor saya ditahan').toMatch(telling.id);
  expect('Selling a kidney').toMatch(telling.en);
  expect('Debt bondage').toMatch(telling.en);
  expect('Bantuan: paspor').not.toMatch(telling.id);
  expect('Help: abroad').not.toMatch(telling.en);
});
