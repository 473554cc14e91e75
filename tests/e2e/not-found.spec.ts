import { expect, test } from '@playwright/test';
import { addressOf } from '../support/site.ts';

test('an unknown address answers 404, in both languages, with help on it', async ({ page }) => {
  const response = await page.goto('/tidak-ada-halaman-ini/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Halaman tidak ditemukan');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Page not found');
  await expect(page.locator(`main a[href="${addressOf('get-help', 'id')}"]`)).toBeVisible();
  await expect(page.locator(`main a[href="${addressOf('get-help', 'en')}"]`)).toBeVisible();
  await expect(page.locator('main a[href="tel:110"]')).toBeVisible();
});
