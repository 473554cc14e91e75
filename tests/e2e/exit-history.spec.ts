import { expect, test, type Page } from '@playwright/test';
import config from '../../playwright.config.ts';
import {
  expectExit,
  expectOnlyBlank,
  recordFrames,
  serveExit,
  type Frame,
} from '../support/leaving.ts';
import { addressOf } from '../support/site.ts';

// Playwright switches off what readers' browsers do: to keep pages alive for Back.
test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});

const home = addressOf('home', 'id');
const scams = addressOf('scams', 'id');
const help = addressOf('get-help', 'id');

const leave = (page: Page) => page.locator('.help-bar a[data-exit]').click({ noWaitAfter: true });
/** Frames in which a reader, or somebody beside them, could see anything of ours. */
const shown = (frames: readonly Frame[]) => frames.filter(({ text }) => text !== '');
/** Back, to a page that may be gone again before Playwright has seen it. */
const back = (page: Page) => page.goBack({ waitUntil: 'commit' }).catch(() => null);

/** Follows a link as a reader does, so that the page before may be kept. */
async function follow(page: Page, address: string): Promise<void> {
  await page.locator(`a[href="${address}"]:visible`).first().click();
  await expect(page).toHaveURL(address);
}

/** Counts pages of ours that came back as they were kept; what the exit's host does is its own. */
async function countKept(page: Page): Promise<() => number> {
  let kept = 0;
  page.on('console', (message) => {
    if (message.text() === 'kept') kept += 1;
  });
  await page.addInitScript(() => {
    if (location.hostname !== 'localhost') return;
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) console.log('kept');
    });
  });
  return () => kept;
}

test('every Back after leaving leaves again and shows nothing of ours', async ({
  page,
  context,
}) => {
  const frames = await recordFrames(page);
  const kept = await countKept(page);
  const requests = await serveExit(context);
  await page.goto(home);
  await follow(page, scams);
  await follow(page, help);
  await leave(page);
  await expectExit(page);
  frames.length = 0;

  // The page that was left is gone; the two before it are still in the tab's history.
  for (const expected of [2, 3]) {
    await back(page);
    await expect.poll(() => requests.length).toBe(expected);
    await expectExit(page);
  }
  await back(page);
  await expect(page).toHaveURL('about:blank');
  await page.goForward({ waitUntil: 'commit' });
  await expectExit(page);
  expect(shown(frames)).toEqual([]);
  expect(kept()).toBe(0);
});

test('Back on a slow network stays empty', async ({ page, context }) => {
  const frames = await recordFrames(page);
  await page.goto(home);
  await follow(page, scams);
  const requests = await serveExit(context, 1000);
  await leave(page);
  await expectExit(page);
  frames.length = 0;
  await back(page);
  await expect.poll(() => requests.length).toBe(2);
  await expectOnlyBlank(page, frames);
  await expectExit(page);
});

test('Back before the exit has answered leaves again', async ({ page, context }) => {
  const requests = await serveExit(context, 2000);
  const frames = await recordFrames(page);
  await page.goto(home);
  await follow(page, scams);
  await page.evaluate(() => {
    // No tool can press Back meanwhile (see `recordFrames`): the page does it for the reader.
    addEventListener('click', () =>
      setTimeout(() => {
        history.back();
      }, 300),
    );
  });
  await leave(page);
  await expect.poll(() => requests.length).toBe(1);
  frames.length = 0;
  await expect.poll(() => requests.length).toBe(2);
  await expectExit(page);
  expect(shown(frames)).toEqual([]);
});

test('Back to an anchor of the page itself before the exit has answered leaves again', async ({
  page,
  context,
}) => {
  const requests = await serveExit(context, 2000);
  const frames = await recordFrames(page);
  await page.goto(addressOf('privacy', 'id'));
  await page.evaluate(() => {
    location.hash = 'isi';
    addEventListener('click', () =>
      setTimeout(() => {
        history.back();
      }, 300),
    );
  });
  await leave(page);
  await expect.poll(() => requests.length).toBe(1);
  frames.length = 0;
  await expect.poll(() => requests.length).toBe(2);
  await expectExit(page);
  expect(shown(frames)).toEqual([]);
});

test('without leaving, Back brings back the kept page as it was', async ({ page, context }) => {
  const kept = await countKept(page);
  const requests = await serveExit(context);
  await page.goto(home);
  await follow(page, scams);
  await back(page);
  await expect(page).toHaveURL(home);
  await expect(page.locator('h1')).toBeVisible();
  expect(kept()).toBe(1);
  expect(requests).toEqual([]);
});

test('a page kept nevertheless leaves again when it comes back', async ({ page, context }) => {
  const frames = await recordFrames(page);
  const requests = await serveExit(context, 0, 204);
  await page.goto(help);
  const comeBack = () =>
    page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
  await comeBack();
  await page.waitForTimeout(200);
  expect(requests).toHaveLength(0);

  // Left on another page of this tab.
  frames.length = 0;
  await page.evaluate(() => {
    sessionStorage.setItem('v', '');
  });
  await comeBack();
  await expect.poll(() => requests.length).toBe(1);
  await expectOnlyBlank(page, frames);

  // Left on this page, where nothing could be stored.
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await comeBack();
  await expect.poll(() => requests.length).toBe(2);
});

test('an address typed afterwards opens, forgets, and opens again on reload', async ({
  page,
  context,
}) => {
  await serveExit(context);
  await page.goto(home);
  await follow(page, scams);
  await leave(page);
  await expectExit(page);

  await page.goto(help);
  await expect(page.locator('h1')).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  await back(page);
  await expectExit(page);
});

test('a link followed afterwards opens', async ({ page, context, baseURL }) => {
  await serveExit(context);
  await page.goto(home);
  await leave(page);
  await expectExit(page);
  await page.evaluate(
    (href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
    },
    `${String(baseURL)}${help}`,
  );
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).toHaveURL(help);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('where storage is refused, leaving works all the same', async ({ page, context }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await serveExit(context);
  await page.goto(help);
  await expect(page.locator('h1')).toBeVisible();
  await leave(page);
  await expectExit(page);
});
