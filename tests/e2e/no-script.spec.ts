import { expect, test } from '@playwright/test';
import { addressOf, listedPages } from '../support/site.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

test('home leads to the offer check, help and the three doors', async ({ page }) => {
  await page.goto(addressOf('home', 'id'));
  await expect(page.getByRole('link', { name: 'Cek tawaran kerja' }).first()).toHaveAttribute(
    'href',
    addressOf('check-offer', 'id'),
  );
  await expect(page.getByRole('link', { name: 'Butuh bantuan sekarang' })).toHaveAttribute(
    'href',
    addressOf('get-help', 'id'),
  );
  await expect(page.getByRole('link', { name: /Saya dapat tawaran kerja/ })).toBeVisible();
});

test('the menu opens', async ({ page }) => {
  await page.goto(addressOf('home', 'id'));
  await page.locator('.site-header summary').click();
  await page
    .getByRole('navigation', { name: 'Menu utama' })
    .getByRole('link', { name: 'Kontak' })
    .click();
  await expect(page).toHaveURL(addressOf('contacts', 'id'));
});

test('contacts: every number is there, and the choices jump to their sections', async ({
  page,
}) => {
  await page.goto(addressOf('contacts', 'id'));
  await expect(page.locator('article.contact').first()).toBeVisible();
  const cards = await page.locator('article.contact').count();
  expect(cards).toBeGreaterThan(30);
  await page.getByRole('link', { name: 'Sudah transfer uang atau data' }).click();
  await expect(page.locator('#s-money-lost')).toBeInViewport();
  // Buttons that need a script are not offered without one.
  await expect(page.getByRole('button', { name: /Salin nomor/ })).toHaveCount(0);
});

test('abroad: the list of countries is plain links, without a dead field', async ({ page }) => {
  await page.goto(addressOf('contacts-abroad', 'id'));
  await expect(page.locator('#negara')).toBeHidden();
  await page.getByRole('link', { name: /^Kamboja/ }).click();
  await expect(page).toHaveURL(addressOf('abroad-kh', 'id'));
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
});

test('get-help: numbers and steps', async ({ page }) => {
  await page.goto(addressOf('get-help', 'id'));
  await expect(page.locator('main a[href="tel:110"]').first()).toBeVisible();
  expect(await page.locator('.steps > ol > li').count()).toBeGreaterThan(2);
});

for (const lang of ['id', 'en'] as const) {
  test(`search (${lang}) is a complete index of the site`, async ({ page }) => {
    await page.goto(addressOf('search', lang));
    await expect(page.locator('#kata')).toBeHidden();
    const links = await page
      .locator('main details a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const wanted = listedPages
      .filter((entry) => entry.lang === lang && entry.key !== 'search')
      .map(({ url }) => url);
    expect(new Set(links)).toEqual(new Set(wanted));
  });
}
