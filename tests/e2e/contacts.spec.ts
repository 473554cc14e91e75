import { expect, test } from '@playwright/test';
import { addressOf } from '../support/site.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('a situation shows every contact that helps there, and says how many', async ({ page }) => {
  await page.goto(addressOf('contacts', 'id'));
  const all = await page.locator('article.contact:visible').count();
  await page.getByRole('link', { name: 'Sudah transfer uang atau data' }).click();
  const shown = page.locator('article.contact:visible');
  await expect(page.locator('#ojk-iasc')).toBeVisible();
  await expect(page.locator('#polri-110')).toBeHidden();
  const count = await shown.count();
  expect(count).toBeLessThan(all);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    `${String(count)} kontak ditampilkan`,
  );
  // What the reader chose is not written into the address.
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('link', { name: 'Semua', exact: true }).click();
  await expect(shown).toHaveCount(all);
});

test('typing a city narrows the countries; nonsense says so', async ({ page }) => {
  await page.goto(addressOf('contacts-abroad', 'id'));
  const countries = page.locator('.countries li:visible');
  const all = await countries.count();
  expect(all).toBe(37);
  await page.getByLabel('Ketik nama negara atau kota').fill('johor');
  await expect(countries).toHaveCount(1);
  await expect(countries.first()).toContainText('Malaysia');
  await page.getByLabel('Ketik nama negara atau kota').fill('zzzz');
  await expect(countries).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('status')).toContainText('Tidak ada negara');
  await page.getByLabel('Ketik nama negara atau kota').fill('');
  await expect(countries).toHaveCount(all);
});

test('a number can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressOf('contacts', 'id'));
  const button = page.locator('#polri-110').getByRole('button', { name: 'Salin nomor: 110' });
  await button.click();
  await expect(button).toHaveText('Tersalin');
  // The page itself may not read the clipboard: a reader pastes.
  await page.goto(addressOf('search', 'id'));
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.keyboard.press('Control+V');
  await expect(field).toHaveValue('110');
});
