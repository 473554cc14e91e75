import { expect, test, type Page } from '@playwright/test';
import { pageKinds } from '../../src/build/bench/page-kinds.ts';
import { addressOf } from '../support/site.ts';

test.use({ viewport: { width: 360, height: 740 } });
// Where the parser pauses on a busy machine is chance: what moves must do so twice more.
test.describe.configure({ retries: 2 });

interface Shifts {
  readonly shifts: string[];
}

/** Records every layout shift of the pages to come, also those soon after input. */
async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts } satisfies Shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: readonly { node: Node | null }[];
        };
        const moved = sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.textContent),
        );
        shifts.push(`${value.toFixed(4)}: ${moved.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shiftsOf = (page: Page) => page.evaluate(() => (window as unknown as Shifts).shifts);

/** Scrolls to the end, a screen at a time, with two frames for each. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const step = innerHeight * 0.8;
    for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
      scrollTo(0, top);
      await frame();
      await frame();
    }
  });
}

const inBoth: readonly string[] = ['home', 'get-help', 'check-offer', 'self-check'];
const cases = Object.values(pageKinds).flatMap((key) =>
  (inBoth.includes(key) ? (['id', 'en'] as const) : (['id'] as const)).map((lang) => ({
    key,
    lang,
  })),
);

test('the recorder sees a shift', async ({ page }) => {
  await recordShifts(page);
  await page.goto(addressOf('privacy', 'id'));
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.prepend(Object.assign(document.createElement('div'), { innerHTML: '<br><br><br>' }));
  });
  await expect.poll(() => shiftsOf(page)).not.toEqual([]);
});

for (const { key, lang } of cases) {
  test(`${key} (${lang}): nothing moves while the page loads, gets its scripts and is scrolled`, async ({
    page,
  }) => {
    await recordShifts(page);
    await page.goto(addressOf(key, lang), { waitUntil: 'networkidle' });
    expect(await shiftsOf(page), 'on load').toEqual([]);
    await scrollThrough(page);
    expect(await shiftsOf(page), 'while scrolling').toEqual([]);
  });

  test(`${key} (${lang}): nothing moves when scripts come after the first screen is drawn`, async ({
    page,
  }) => {
    await recordShifts(page);
    await page.route(/\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.goto(addressOf(key, lang), { waitUntil: 'networkidle' });
    expect(await shiftsOf(page)).toEqual([]);
  });
}
