import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { packKeys } from '../../src/logic/offline-pack.ts';
import { addressOf, keptBy, watch } from '../support/site.ts';

test.use({ viewport: { width: 360, height: 740 } });
// A pack is some forty requests, one after the other.
test.describe.configure({ timeout: 180_000 });

const state = (page: Page, value: string) => page.locator(`[data-offline-state="${value}"]`);
const note = { id: /Salinan tersimpan dari \d+ \w+ \d{4}/, en: /Saved copy of \d+ \w+ \d{4}/ };

/** Chooses a country: the list comes when its field comes near the screen. */
async function choose(page: Page, country: string): Promise<void> {
  const field = page.locator('site-offline select');
  await field.scrollIntoViewIfNeeded();
  await field.selectOption(country);
}

/** Saves the pack on the help page. */
async function save(page: Page, lang: 'id' | 'en' = 'id', country = ''): Promise<void> {
  await page.goto(addressOf('get-help', lang));
  if (country !== '') await choose(page, country);
  await page.locator('[data-offline-save]').click();
  await expect(state(page, 'saved')).not.toBeEmpty({ timeout: 90_000 });
}

/** Cuts pages and workers off from the server. */
async function cut(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

test('says its size and its risk, and does nothing before a tap', async ({ page }) => {
  const seen = watch(page);
  for (const key of ['get-help', 'privacy', 'offline'] as const) {
    await page.goto(addressOf(key, 'id'));
    const box = page.locator('site-offline');
    await expect(box).toBeVisible();
    const size = /sekitar (\d+) KB/.exec((await box.textContent()) ?? '')?.[1];
    expect(Number(size)).toBeGreaterThan(50);
    expect(Number(size)).toBeLessThanOrEqual(400);
    await expect(box).toContainText('Jangan simpan bila orang lain memeriksa HP Anda');
    await expect(page.locator('[data-offline-remove]')).toBeHidden();
  }
  expect(await keptBy(page)).toEqual([]);
  expect(seen).toEqual({ errors: [], foreign: [] });
});

for (const lang of ['id', 'en'] as const) {
  test(`every page of the pack opens without internet (${lang})`, async ({ page, context }) => {
    const country = addressOf('abroad-my', lang);
    await save(page, lang, country);
    await cut(context);
    const seen = watch(page);
    for (const address of [...packKeys.map((key) => addressOf(key, lang)), country]) {
      await page.goto(address);
      await expect(page.locator('html'), address).toHaveAttribute('data-saved', '');
      await expect(page.getByText(note[lang]), address).toBeVisible();
      await expect(page.locator('.missed-only')).toBeHidden();
      await expect(page.locator('h1')).toBeVisible();
      // Its styles and scripts are there: the help bar stands at the bottom of the screen.
      expect(
        await page.locator('.help-bar').evaluate((bar) => getComputedStyle(bar).position),
      ).toBe('fixed');
    }
    // Every number that is shown tells when it was checked.
    const dates = page.locator('.contact .saved-only');
    expect(await dates.count()).toBe(await page.locator('.contact').count());
    await expect(dates.first()).toBeVisible();
    expect(seen).toEqual({ errors: [], foreign: [] });
  });
}

test('the checks work without internet', async ({ page, context }) => {
  await save(page);
  await cut(context);
  await page.goto(addressOf('check-offer', 'id'));
  await page
    .locator('#tawaran')
    .fill('Lowongan CS Kamboja gaji 15 juta, tanpa pengalaman, visa turis, tiket ditanggung.');
  await page.locator('site-check-offer form button[type=submit]').click();
  await expect(page.locator('site-check-offer')).toContainText(/tanda/);
  await expect(page.locator('site-check-offer mark').first()).toBeVisible();
  await page.goto(addressOf('self-check', 'id'));
  await page.locator('a[data-door]').first().click();
  await expect(page.locator('.question:visible')).toHaveCount(1);
});

test('a page that is not stored is replaced by one that says so, with numbers', async ({
  page,
  context,
}) => {
  await save(page, 'id', addressOf('abroad-my', 'id'));
  await cut(context);
  for (const key of ['law', 'abroad-kh'] as const) {
    await page.goto(addressOf(key, 'id'));
    await expect(page.getByText('Halaman yang Anda buka tidak ada di salinan ini')).toBeVisible();
    await expect(page.locator('.call-now a[href="tel:110"]')).toBeVisible();
  }
});

test('online, pages come from the network and nothing more is stored', async ({
  page,
  context,
}) => {
  await save(page);
  const entries = () =>
    page.evaluate(async () => (await (await caches.open('pages')).keys()).length);
  const before = await entries();
  for (const key of ['home', 'law', 'contacts'] as const) {
    await page.goto(addressOf(key, 'id'));
    await expect(page.locator('html')).not.toHaveAttribute('data-saved');
  }
  expect(await entries()).toBe(before);

  // A network that does not answer: the stored page after three seconds.
  await context.route(`**${addressOf('contacts', 'id')}`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 15_000));
    await route.abort().catch(() => undefined);
  });
  const start = Date.now();
  await page.goto(addressOf('contacts', 'id'));
  expect(Date.now() - start).toBeLessThan(10_000);
  await expect(page.getByText(note.id)).toBeVisible();
});

test('one tap removes worker, store and all', async ({ page, context }) => {
  await save(page);
  expect(await keptBy(page)).toEqual(['cache: pages', expect.stringMatching('^service worker: ')]);
  await page.goto(addressOf('privacy', 'id'));
  await expect(state(page, 'saved')).not.toBeEmpty();
  await page.locator('[data-offline-remove]').click();
  await expect(page.getByText('Riwayat peramban masih ada')).toBeVisible();
  await expect(page.locator('[data-offline-remove]')).toBeHidden();
  expect(await keptBy(page)).toEqual([]);
  await page.goto(addressOf('home', 'id'));
  expect(await keptBy(page)).toEqual([]);
  await cut(context);
  await expect(page.goto(addressOf('get-help', 'id'))).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});

for (const [name, fail] of Object.entries({
  'a file that the server cannot give': (context: BrowserContext) =>
    context.route(`**${addressOf('report', 'id')}`, (route) => route.fulfill({ status: 500 })),
  'a network that goes midway': (context: BrowserContext) =>
    context.route(`**${addressOf('report', 'id')}`, async (route) => {
      await cut(context);
      await route.abort();
    }),
})) {
  test(`${name} leaves the site as it was, and is told`, async ({ page, context }) => {
    await fail(context);
    await page.goto(addressOf('get-help', 'id'));
    await page.locator('[data-offline-save]').click();
    await expect(state(page, 'failed')).toContainText('Gagal menyimpan', { timeout: 90_000 });
    expect(await keptBy(page)).toEqual([]);
    await expect(page.locator('[data-offline-save]')).toBeEnabled();
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.setOffline(false);
    await page.locator('[data-offline-save]').click();
    await expect(state(page, 'saved')).not.toBeEmpty({ timeout: 90_000 });
  });
}

test('a failed change keeps what was saved before', async ({ page, context }) => {
  await save(page, 'id', addressOf('abroad-my', 'id'));
  const kept = () =>
    page.evaluate(async () => (await (await caches.open('pages')).keys()).map(({ url }) => url));
  const before = await kept();
  await context.route(`**${addressOf('abroad-sg', 'id')}**`, (route) => route.abort());
  await choose(page, addressOf('abroad-sg', 'id'));
  await page.locator('[data-offline-save]').click();
  await expect(state(page, 'failed')).not.toBeEmpty({ timeout: 90_000 });
  expect(await kept()).toEqual(before);
  await cut(context);
  await page.goto(addressOf('abroad-my', 'id'));
  await expect(page.getByText(note.id)).toBeVisible();
  await expect(page.locator('.missed-only')).toBeHidden();
});

test('a new build replaces what was stored', async ({ page, context, request }) => {
  const address = addressOf('report', 'id');
  const html = await (await request.get(address)).text();
  const worker = await (await request.get('/sw.js')).text();
  const entry = new RegExp(`("revision":")(\\w+)(","url":"${address}")`);
  const revision = entry.exec(worker)?.[2] ?? '';
  expect(revision).not.toBe('');
  // The earlier build: only the first request for a worker can be answered by a test.
  await context.route('**/sw.js?**', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: worker.replace(entry, '$1old$3'),
    }),
  );
  await context.route(`**${address}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html.replace('</h1>', ' (lama)</h1>') }),
  );
  await save(page);
  const revisions = () =>
    page.evaluate(
      async (path) =>
        (await (await caches.open('pages')).keys())
          .map(({ url }) => new URL(url))
          .filter(({ pathname }) => pathname === path)
          .map(({ search }) => search),
      address,
    );
  expect(await revisions()).toEqual(['?__WB_REVISION__=old']);

  await context.unrouteAll({ behavior: 'wait' });
  await page.goto(addressOf('home', 'id'));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect.poll(revisions, { timeout: 60_000 }).toEqual([`?__WB_REVISION__=${revision}`]);
  await cut(context);
  await page.goto(address);
  await expect(page.getByText(note.id)).toBeVisible();
  await expect(page.locator('h1')).not.toContainText('(lama)');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no dead button', async ({ page }) => {
    await page.goto(addressOf('get-help', 'id'));
    await expect(page.locator('site-offline')).toBeHidden();
  });
});
