import { expect, test } from '@playwright/test';
import { addressOf, listedPages } from '../support/site.ts';

// The smallest phone we plan for.
test.use({ viewport: { width: 360, height: 640 } });

const situations = ['get-help', 'trapped-abroad', 'passport-held', 'family-lost-contact'];

for (const key of situations) {
  for (const lang of ['id', 'en'] as const) {
    test(`${key} (${lang}) shows its first number above the help bar`, async ({ page }) => {
      await page.goto(addressOf(key, lang));
      const number = page.locator('main a[href^="tel:"], main a[href^="https://wa.me"]').first();
      const bar = page.locator('.help-bar');
      const box = await number.boundingBox();
      const barBox = await bar.boundingBox();
      if (!box || !barBox) throw new Error('The number or the bar is missing.');
      expect(box.y + box.height).toBeLessThanOrEqual(barBox.y);
      expect(box.height).toBeGreaterThanOrEqual(48);
    });
  }
}

for (const lang of ['id', 'en'] as const) {
  test(`home (${lang}) shows its first action without scrolling`, async ({ page }) => {
    await page.goto(addressOf('home', lang));
    const action = await page.locator('main .btn').first().boundingBox();
    const bar = await page.locator('.help-bar').boundingBox();
    expect((action?.y ?? 999) + (action?.height ?? 999)).toBeLessThanOrEqual(bar?.y ?? 0);
  });
}

for (const { url } of listedPages.filter(({ key }) =>
  ['home', 'contacts', 'scams'].includes(key),
)) {
  test(`${url}: the help bar stays in reach and its targets are large`, async ({ page }) => {
    await page.goto(url);
    for (const scroll of [0, 800, 100_000]) {
      await page.evaluate((y) => {
        window.scrollTo(0, y);
      }, scroll);
      for (const link of await page.locator('.help-bar a').all()) {
        await expect(link).toBeInViewport({ ratio: 1 });
        const box = await link.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(48);
        expect(box?.width).toBeGreaterThanOrEqual(48);
      }
    }
    // At the very end the last line of the page stands above the bar.
    const last = await page.locator('footer').boundingBox();
    const bar = await page.locator('.help-bar').boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
  });
}
