import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { settings } from '../../src/settings.ts';
import {
  blank,
  expectExit,
  expectOnlyBlank,
  recordFrames,
  serveExit,
  type Frame,
} from '../support/leaving.ts';
import { addressOf } from '../support/site.ts';

test.use({ viewport: { width: 360, height: 740 } });

const help = addressOf('get-help', 'id');
const button = (page: Page) => page.locator('.help-bar a[data-exit]');

/** Taps the button; from then on only frames that come after the tap are in `frames`. */
async function leave(page: Page, frames: Frame[] = []): Promise<void> {
  await page.waitForTimeout(200);
  frames.length = 0;
  await button(page).click({ noWaitAfter: true });
}
const status = (page: Page) => page.locator('.help-bar [role=status]');
const lights = (page: Page) => page.locator('.exit-lights');

async function pressShift(page: Page, times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) await page.keyboard.press('Shift');
}

test.describe('a tap', () => {
  test('empties the page within its own task, before any frame and the network', async ({
    page,
  }) => {
    await page.goto(help);
    const left = await button(page).evaluate((link: HTMLAnchorElement) => {
      link.click();
      const root = document.documentElement;
      return { text: root.textContent, body: document.body as unknown, title: document.title };
    });
    expect(left).toEqual({ text: '…', body: null, title: '…' });
  });

  test('leaves nothing in sight, in the title or as an icon while the exit does not answer', async ({
    page,
    context,
  }) => {
    const frames = await recordFrames(page);
    const requests = await serveExit(context, Infinity);
    await page.goto(help);
    await leave(page, frames);
    await expectOnlyBlank(page, frames);
    expect(frames.at(-1)).toEqual(blank);
    expect(requests).toHaveLength(1);
    expect(page.url()).toContain(help);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`stays one empty colour when the exit answers without a page (${colorScheme})`, async ({
      page,
      context,
    }) => {
      const frames = await recordFrames(page);
      const requests = await serveExit(context, 0, 204);
      await page.emulateMedia({ colorScheme });
      await page.goto(help);
      await leave(page, frames);
      await expectOnlyBlank(page, frames);
      expect(frames.at(-1)).toEqual(blank);
      const { channels } = await sharp(await page.screenshot()).stats();
      expect(channels.map(({ stdev }) => stdev)).toEqual(channels.map(() => 0));
      if (colorScheme === 'dark') expect(channels[0]?.max).toBeLessThan(64);
      else expect(channels[0]?.min).toBe(255);

      // Somebody pulls the blank screen down.
      frames.length = 0;
      await page.reload({ waitUntil: 'commit' }).catch(() => null);
      await expect.poll(() => requests.length).toBe(2);
      await expectOnlyBlank(page, frames);
      expect(await page.title()).toBe(blank.title);
    });
  }

  test('asks for the exit alone, without saying where from, and stores one empty mark', async ({
    page,
    context,
  }) => {
    const exits = await serveExit(context, 0, 204);
    await page.goto(help);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await leave(page);
    await expect.poll(() => exits.length).toBe(1);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([settings.exitUrl]);
    expect(exits[0]).not.toHaveProperty('referer');
    const kept = await page.evaluate(() => [{ ...sessionStorage }, localStorage.length]);
    expect(kept).toEqual([{ v: '' }, 0]);
    expect(await context.cookies()).toEqual([]);
  });

  test('stays empty on a slow network until the exit comes', async ({ page, context }) => {
    const frames = await recordFrames(page);
    await serveExit(context, 1500);
    await page.goto(help);
    await leave(page, frames);
    await expectOnlyBlank(page, frames);
    await expectExit(page);
    expect(frames.at(-1)).toEqual(blank);
  });

  test('shows nothing of ours without a network', async ({ page, context }) => {
    const frames = await recordFrames(page);
    await page.goto(help);
    await context.setOffline(true);
    await leave(page, frames);
    // The browser's own page, which says that the exit's address cannot be reached.
    await expect.poll(() => page.url()).toBe('chrome-error://chromewebdata/');
    expect(frames.filter(({ text }) => text !== '')).toEqual([]);
  });

  test('with Ctrl opens a new tab, as with any link', async ({ page, context }) => {
    await page.goto(help);
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      button(page).click({ modifiers: ['Control'] }),
    ]);
    await expect.poll(() => tab.url()).not.toContain('localhost');
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('on the second skip link leaves too', async ({ page, context }) => {
    await serveExit(context);
    await page.goto(help);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('data-exit');
    await page.keyboard.press('Enter');
    await expectExit(page);
  });
});

test('an address typed after leaving forgets: Back past the exit then works as ever', async ({
  page,
  context,
}) => {
  await serveExit(context);
  const home = addressOf('home', 'id');
  const scams = addressOf('scams', 'id');
  await page.goto(home);
  await page.locator(`a[href="${scams}"]:visible`).first().click();
  await expect(page).toHaveURL(scams);
  await button(page).click({ noWaitAfter: true });
  await expectExit(page);
  await page.goto(help);
  await expect(page.locator('h1')).toBeVisible();
  await page.goBack();
  await expectExit(page);
  await page.goBack();
  await expect(page).toHaveURL(home);
  await expect(page.locator('h1')).toBeVisible();
});

test.describe('a page of which only a part has arrived', () => {
  let server: Server;
  let rest: () => void;

  test.beforeEach(async () => {
    const html = readFileSync(`dist${help}index.html`, 'utf8');
    const half = html.indexOf('<main');
    server = createServer((_, response: ServerResponse) => {
      response.setHeader('content-type', 'text/html');
      response.write(html.slice(0, half));
      rest = () => response.end(html.slice(half));
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
  });
  test.afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test('can be left, and what comes later is not shown', async ({ page, context }) => {
    const frames = await recordFrames(page);
    const requests = await serveExit(context, Infinity);
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://localhost:${String(port)}/`, { waitUntil: 'commit' });
    await expect(page.locator('header')).toBeVisible();
    frames.length = 0;
    await pressShift(page, 3);
    await expect.poll(() => requests.length).toBe(1);
    await expect.poll(() => frames.at(-1)).toEqual(blank);
    frames.length = 0;
    rest();
    await page.waitForTimeout(300);
    expect(frames).toEqual([]);
  });
});

test.describe('Shift', () => {
  const spoken = {
    id: [
      'Shift. Tekan 2 kali lagi untuk keluar.',
      'Shift. Tekan 1 kali lagi untuk keluar.',
      'Hitungan Shift diulang dari awal.',
    ],
    en: [
      'Shift. Press 2 more times to leave.',
      'Shift. Press 1 more time to leave.',
      'Counting of Shift starts again.',
    ],
  } as const;

  for (const lang of ['id', 'en'] as const) {
    test(`three times leaves, shown and spoken (${lang})`, async ({ page, context }) => {
      await serveExit(context);
      await page.goto(addressOf('get-help', lang));
      await expect(lights(page)).toBeHidden();
      await pressShift(page, 1);
      await expect(status(page)).toHaveText(spoken[lang][0]);
      await expect(lights(page)).toBeInViewport({ ratio: 1 });
      await pressShift(page, 1);
      await expect(status(page)).toHaveText(spoken[lang][1]);
      await expect(lights(page)).toHaveAttribute('data-exit-lights', '2');
      await pressShift(page, 1);
      await expectExit(page);
    });

    test(`is forgotten after five seconds, counted from the last press (${lang})`, async ({
      page,
    }) => {
      await page.clock.install({ time: 0 });
      await page.goto(addressOf('get-help', lang));
      await page.clock.pauseAt(60_000);
      await pressShift(page, 1);
      await page.clock.runFor(4900);
      await pressShift(page, 1);
      await page.clock.runFor(4900);
      await expect(status(page)).toHaveText(spoken[lang][1]);
      await page.clock.runFor(200);
      await expect(status(page)).toHaveText(spoken[lang][2]);
      await expect(lights(page)).toBeHidden();
      await pressShift(page, 1);
      await expect(status(page)).toHaveText(spoken[lang][0]);
      await page.clock.runFor(10_000);
      await expect(status(page)).toBeEmpty();
    });
  }

  test('leaves from inside a field', async ({ page, context }) => {
    await serveExit(context);
    await page.goto(addressOf('search', 'id'));
    await page.locator('#kata').fill('paspor');
    await page.locator('#kata').focus();
    await pressShift(page, 3);
    await expectExit(page);
  });

  test('for capital letters, or with another key between, does not', async ({ page, context }) => {
    const requests = await serveExit(context);
    await page.goto(addressOf('search', 'id'));
    await page.locator('#kata').focus();
    for (const letter of ['K', 'B', 'R', 'I']) await page.keyboard.press(`Shift+${letter}`);
    await expect(page.locator('#kata')).toHaveValue('KBRI');
    await expect(status(page)).toBeEmpty();
    await pressShift(page, 2);
    await page.keyboard.press('a');
    await expect(status(page)).toHaveText(spoken.id[2]);
    await pressShift(page, 2);
    expect(requests).toEqual([]);
    await expect(page.locator('h1')).toBeVisible();
  });
});

/** The button and its neighbours are whole and large wherever the page is scrolled to. */
async function expectInReach(page: Page, share: number): Promise<void> {
  const height = page.viewportSize()?.height ?? 0;
  for (const key of ['Home', 'PageDown', 'End']) {
    await page.keyboard.press(key);
    for (const link of await page.locator('.help-bar a').all()) {
      await expect(link).toBeInViewport({ ratio: 1 });
      const box = await link.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(48);
      expect(box?.width).toBeGreaterThanOrEqual(48);
    }
    const bar = await page.locator('.help-bar').boundingBox();
    expect(bar?.height).toBeLessThanOrEqual(share * height);
  }
}

test.describe('small screens', () => {
  const screens = [
    { name: '320 px', viewport: { width: 320, height: 568 }, share: 0.15 },
    // 1280 × 1024 at 400 %.
    { name: '400 % zoom', viewport: { width: 320, height: 256 }, share: 0.2 },
  ];
  for (const { name, viewport, share } of screens) {
    for (const lang of ['id', 'en'] as const) {
      test(`${name}: in reach at any scroll position (${lang})`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.goto(addressOf('get-help', lang));
        await expectInReach(page, share);
      });
    }

    test(`${name}: what has the focus is not under the bar`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(help);
      const bar = await page.locator('.help-bar').boundingBox();
      const hidden: string[] = [];
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press('Tab');
        const { bottom, height, what } = await page.evaluate(() => {
          const element = document.activeElement ?? document.body;
          const inBar = element.closest('.help-bar, body:not(:focus-within)') !== null;
          const box = element.getBoundingClientRect();
          return {
            bottom: inBar ? 0 : box.bottom,
            height: box.height,
            what: element.outerHTML.slice(0, 80),
          };
        });
        const top = bar?.y ?? 0;
        if (bottom > top + 1 && height < top) hidden.push(what);
      }
      expect(hidden).toEqual([]);
    });
  }

  test('320 px with text twice as large: whole', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(help);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect(button(page)).toBeInViewport({ ratio: 1 });
    const fits = await button(page).evaluate((link) => link.scrollWidth <= link.clientWidth);
    expect(fits).toBe(true);
  });
});

test('paper has no button', async ({ page }) => {
  await page.goto(help);
  await page.emulateMedia({ media: 'print' });
  await expect(button(page)).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link is in reach at any scroll position and opens the exit', async ({
    page,
    context,
  }) => {
    await serveExit(context);
    await page.goto(help);
    await expectInReach(page, 0.15);
    await expect(page.getByText('tekan Shift tiga kali')).toBeHidden();
    await button(page).click();
    await expectExit(page);
  });
});
