import { expect, test, type Page } from '@playwright/test';
import { addressOf, listedPages } from '../support/site.ts';

// A reader's phone may run no scripts: the whole story must work without them.
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const stories = listedPages.filter(({ key }) => key.startsWith('story-'));

/** The one scene that can be seen; fails when there are more, or none. */
async function visibleScene(page: Page) {
  const scene = page.locator('.scene:visible');
  await expect(scene).toHaveCount(1);
  return scene;
}

for (const { url } of stories) {
  test(`${url}: every path can be walked and ends with a number`, async ({ page }) => {
    await page.goto(url);
    const first = (await (await visibleScene(page)).getAttribute('id')) ?? '';
    const reached = new Set([first]);
    let endings = 0;

    /** Takes every option of the scene that is shown, and comes back to it each time. */
    const walk = async (path: readonly string[]): Promise<void> => {
      const scene = await visibleScene(page);
      const id = (await scene.getAttribute('id')) ?? '';
      reached.add(id);
      expect(path, `${[...path, id].join(' > ')} runs in a circle`).not.toContain(id);
      if (path.length > 0) {
        await expect(scene.getByRole('heading', { level: 2 })).toBeInViewport();
      }

      const options = scene.locator('.choices a');
      const onward: number[] = [];
      for (let index = 0; index < (await options.count()); index += 1) {
        const option = options.nth(index);
        const box = await option.boundingBox();
        expect(box?.height, 'height of an option').toBeGreaterThanOrEqual(48);
        if (`#scene-${((await option.getAttribute('href')) ?? '').slice(1)}` !== `#${first}`) {
          onward.push(index);
        }
      }
      if (onward.length === 0) {
        endings += 1;
        await expect(
          scene.locator('a[href^="tel:"], a[href^="https://wa.me/"]').first(),
          `${[...path, id].join(' > ')} ends without a number`,
        ).toBeVisible();
      }
      for (const index of onward) {
        await options.nth(index).click();
        await walk([...path, id]);
        await page.goBack();
        await expect(page.locator(`#${id}`)).toBeVisible();
      }
    };
    await walk([]);

    expect(endings).toBeGreaterThan(0);
    const all = await page
      .locator('.scene')
      .evaluateAll((scenes) => scenes.map((scene) => scene.id));
    expect([...reached].sort()).toEqual(all.sort());
  });
}

test('every later scene leads back to the beginning', async ({ page }) => {
  for (const { url } of stories) {
    await page.goto(url);
    const start = (await page.locator('.scene-mark').first().getAttribute('id')) ?? '';
    const later = page.locator('.scene:not(.scene-1)');
    for (let index = 0; index < (await later.count()); index += 1) {
      await expect(later.nth(index).locator(`a[href="#${start}"]`)).toHaveCount(1);
    }
  }
});

test('after an option, Tab goes on inside the new scene', async ({ page }) => {
  await page.goto(addressOf('story-dollar-pay', 'id'));
  await page.locator('.scene:visible .choices a').last().click();
  await expect(page).toHaveURL(/#visa$/);
  await page.keyboard.press('Tab');
  await expect(page.locator('#scene-visa a:focus').first()).toBeVisible();
});

test('on paper all scenes stand in order', async ({ page }) => {
  await page.goto(addressOf('story-dollar-pay', 'id'));
  await page.emulateMedia({ media: 'print' });
  const scenes = page.locator('.scene');
  for (let index = 0; index < (await scenes.count()); index += 1) {
    await expect(scenes.nth(index)).toBeVisible();
  }
  await expect(page.locator('.scene-mark').first()).toBeHidden();
});

test('without styles all scenes stand in order, after a list of them', async ({ page }) => {
  // As in a browser's reading view.
  await page.route('**/cerita/**', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<style[\s\S]*?<\/style>/g, '');
    await route.fulfill({ response, body: html });
  });
  await page.goto(addressOf('story-dollar-pay', 'id'));
  const marks = page.locator('.scene-mark a');
  expect(await page.locator('.scene:visible').count()).toBe(await marks.count());
  await marks.nth(2).click();
  await expect(page.locator('.scene').nth(2)).toBeInViewport();
});
