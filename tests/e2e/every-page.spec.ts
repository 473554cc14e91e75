import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { keptBy, listedPages, watch } from '../support/site.ts';

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
/** Enhanced contrast (7:1) is stricter than contrast (4.5:1), which it replaces here. */
const colours = ['color-contrast-enhanced'];
/** Rules whose answer may change with the width of the screen. */
const layout = [...colours, 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];

/** Violations as short lines, so that a failure can be read. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // Legacy mode: our pages have no frames, so axe need not open a second page to join results.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  if (rules) axe.withRules(rules);
  else {
    axe.options({
      runOnly: wcag,
      rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
    });
  }
  const result = await axe.analyze();
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${node.failureSummary ?? ''})`),
  );
}

for (const { url, lang } of listedPages) {
  test(`${url} is sound and accessible`, async ({ page }) => {
    // Pages that hold much, like the self-check, are read by axe several times.
    test.slow();
    const seen = watch(page);
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme: 'light' });
    const response = await page.goto(url);
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('h1')).toHaveCount(1);

    expect(await violations(page), '360 px, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, colours), '360 px, dark').toEqual([]);
    await page.setViewportSize(desktop);
    expect(await violations(page, colours), '1280 px, dark').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page, layout), '1280 px, light').toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow, 'sideways scroll at 320 px').toBeLessThanOrEqual(0);

    expect(seen.errors).toEqual([]);
    expect(seen.foreign).toEqual([]);
    expect(await keptBy(page), 'left in the browser').toEqual([]);
  });
}
