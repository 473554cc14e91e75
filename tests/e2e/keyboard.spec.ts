import { expect, test } from '@playwright/test';
import { addressOf } from '../support/site.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('Tab leads past the skip links to search, menu and language, and Enter works them', async ({
  page,
}) => {
  await page.goto(addressOf('passport-held', 'id'));
  const focused = page.locator(':focus');

  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Langsung ke isi');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Keluar cepat dari situs ini, atau tekan Shift tiga kali');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveAccessibleName(/beranda/);
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Cari');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Menu');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Tentang', exact: true }).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(focused).toBeInViewport();
  await expect(page.locator('.site-header details')).toHaveAttribute('open', '');
});

test('the skip link moves to the content', async ({ page }) => {
  await page.goto(addressOf('contacts', 'id'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inside).toBe(true);
});

test('the language switch lands on the same page and back', async ({ page }) => {
  await page.goto(addressOf('passport-held', 'id'));
  await page.locator('header a[hreflang=en]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(addressOf('passport-held', 'en'));
  await page.locator('header a[hreflang=id]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(addressOf('passport-held', 'id'));
});

test('nothing that has the focus hides under the help bar', async ({ page }) => {
  await page.goto(addressOf('get-help', 'id'));
  const hidden: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const element = document.activeElement;
      const bar = document.querySelector('.help-bar');
      if (!element || !bar || element === document.body || bar.contains(element)) return '';
      const box = element.getBoundingClientRect();
      const top = bar.getBoundingClientRect().top;
      return box.bottom > top + 1 && box.height < top ? element.outerHTML.slice(0, 80) : '';
    });
    if (covered !== '') hidden.push(covered);
  }
  expect(hidden).toEqual([]);
});
