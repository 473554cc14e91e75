import { expect, test, type Page } from '@playwright/test';
import { searchBytes, searchFilesOf } from '../../src/build/bench/first-search.ts';
import { firstSearchKilobytes } from '../../src/components/tools/search/first-search-size.ts';
import { addressOf, keptBy } from '../support/site.ts';
import { searchQueries } from '../support/search-queries.ts';

test.use({ viewport: { width: 360, height: 740 } });

/** Types a query and gives the addresses of the results, in order. */
async function search(page: Page, query: string): Promise<string[]> {
  const field = page.getByRole('searchbox');
  await field.fill('');
  await field.fill(query);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('status')).toContainText(`“${query}”`);
  return page
    .locator('.results a')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
}

for (const lang of ['id', 'en'] as const) {
  test(`${lang}: each everyday query finds its page among the first three`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(addressOf('search', lang));
    const missed: string[] = [];
    for (const [query, key] of searchQueries[lang]) {
      const results = await search(page, query);
      if (!results.slice(0, 3).includes(addressOf(key, lang))) {
        missed.push(`"${query}" wants ${key}, found ${results.slice(0, 3).join(' ') || 'nothing'}`);
      }
    }
    expect(searchQueries[lang].length).toBeGreaterThanOrEqual(40);
    expect(missed).toEqual([]);
  });
}

test('nothing of the search loads before the reader reaches for the field', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) loaded.push(request.url());
  });
  await page.goto(addressOf('search', 'id'));
  await page.waitForLoadState('networkidle');
  expect(loaded).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect.poll(() => loaded.length).toBeGreaterThan(0);
});

for (const [lang, query] of [
  ['id', 'paspor ditahan'],
  ['id', 'paspoor majikn'],
  ['en', 'passport taken by my boss'],
] as const) {
  test(`a first search (${lang}: ${query}) costs what the page says`, async ({ page }) => {
    const loaded = searchFilesOf(page);
    await page.goto(addressOf('search', lang));
    await search(page, query);
    await page.waitForLoadState('networkidle');
    const bytes = searchBytes('dist', loaded);
    expect(bytes / 1000).toBeLessThanOrEqual(firstSearchKilobytes);
    expect(bytes / 1000).toBeGreaterThan(firstSearchKilobytes * 0.6);
  });
}

test('the query is in neither address, title nor storage, and is gone on reload', async ({
  page,
}) => {
  await page.goto(addressOf('search', 'id'));
  await search(page, 'paspor ditahan');
  expect(page.url()).not.toContain('paspor+ditahan');
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  expect(await page.title()).not.toContain('ditahan');
  expect(await keptBy(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.locator('.results li')).toHaveCount(0);
});

test('results carry topic and description, can be reached by keyboard, and lead there', async ({
  page,
}) => {
  await page.goto(addressOf('search', 'id'));
  await search(page, 'paspor ditahan');
  const first = page.locator('.results li').first();
  await expect(first.locator('.topic')).toHaveText('Bantuan');
  await expect(first.locator('p')).not.toBeEmpty();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(first.locator('a')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(addressOf('passport-held', 'id'));
});

test('a search that finds nothing says so and points to the topics', async ({ page }) => {
  await page.goto(addressOf('search', 'en'));
  expect(await search(page, 'xqzvwk')).toEqual([]);
  await expect(page.getByRole('main').getByRole('status')).toContainText('No result');
  await expect(page.getByRole('heading', { name: 'All topics' })).toBeVisible();
});

test('a search that cannot load says so and leaves the topics', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(addressOf('search', 'id'));
  await page.getByRole('searchbox').fill('paspor');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('status')).toContainText('tidak bisa dimuat');
  await expect(page.getByRole('link', { name: /Paspor/ }).first()).toBeVisible();
});
