import { test as base, expect, type BrowserContextOptions, type Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import { colours, layout, violations } from '../support/accessibility.ts';
import { keptBy, listedPages, watch } from '../support/site.ts';

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

/** One tab visits page after page, as a reader's does: opening a new one costs as much as a page. */
const test = base.extend<{ tab: Page }, { everyTab: Page }>({
  everyTab: [
    async ({ browser }, use) => {
      const context = await browser.newContext(config.use as BrowserContextOptions);
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ everyTab }, use) => {
    await everyTab.setViewportSize(phone);
    await everyTab.emulateMedia({ colorScheme: 'light' });
    await use(everyTab);
    everyTab.removeAllListeners();
    everyTab.context().removeAllListeners('request');
  },
});

for (const { url, lang } of listedPages) {
  test(`${url} is sound and accessible`, async ({ tab }) => {
    // Pages that hold much, like the self-check, are read by axe several times.
    test.slow();
    const seen = watch(tab);
    const response = await tab.goto(url);
    expect(response?.status()).toBe(200);
    await expect(tab.locator('html')).toHaveAttribute('lang', lang);
    await expect(tab.locator('h1')).toHaveCount(1);

    expect(await violations(tab), '360 px, light').toEqual([]);
    await tab.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(tab, { rules: colours }), '360 px, dark').toEqual([]);
    await tab.setViewportSize(desktop);
    expect(await violations(tab, { rules: colours }), '1280 px, dark').toEqual([]);
    await tab.emulateMedia({ colorScheme: 'light' });
    expect(await violations(tab, { rules: layout }), '1280 px, light').toEqual([]);

    await tab.setViewportSize({ width: 320, height: 640 });
    const overflow = await tab.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow, 'sideways scroll at 320 px').toBeLessThanOrEqual(0);

    expect(seen.errors).toEqual([]);
    expect(seen.foreign).toEqual([]);
    expect(await keptBy(tab), 'left in the browser').toEqual([]);
  });
}
