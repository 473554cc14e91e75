import { expect, test, type Page } from '@playwright/test';
import { addressOf, keptBy, watch } from '../support/site.ts';

test.use({ viewport: { width: 360, height: 740 } });

const rowOf = (page: Page, row: string) => page.locator(`site-receipt [data-row=${row}]`);
const labels = {
  id: { again: 'Ukur lagi', bytes: /^([\d.,]+) KB lewat internet\./ },
  en: { again: 'Measure again', bytes: /^([\d.,]+) kB over the internet\./ },
};

for (const lang of ['id', 'en'] as const) {
  test(`${lang}: shows what this visit loaded and left, which is nothing`, async ({ page }) => {
    const seen = watch(page);
    let received = 0;
    page.on('requestfinished', (request) => {
      // A page is told 300 bytes for the lines before each body, however long they are.
      void request.sizes().then(({ responseBodySize }) => {
        if (!request.url().includes('favicon')) received += responseBodySize + 300;
      });
    });
    await page.goto(addressOf('privacy', lang));
    await expect(page.locator('site-receipt')).toBeVisible();
    await expect(rowOf(page, 'elsewhere')).toHaveText('0');
    await expect(rowOf(page, 'cookies')).toHaveText('0');
    await expect(rowOf(page, 'kept')).toHaveText('0');
    await expect(page.locator('site-receipt [data-note]:visible')).toHaveCount(0);

    // The number is that of the network.
    const text = await rowOf(page, 'data').textContent();
    const told = labels[lang].bytes.exec(text ?? '')?.[1] ?? '';
    const shown = Number(
      lang === 'id' ? told.replaceAll('.', '').replace(',', '.') : told.replaceAll(',', ''),
    );
    expect(shown).toBeGreaterThan(10);
    expect(Math.abs(shown - received / 1000)).toBeLessThan(5);

    // Nobody asked yet, so nothing is announced; a tap is answered.
    const status = page.locator('site-receipt [role=status]');
    await expect(status).toHaveText('');
    await page.getByRole('button', { name: labels[lang].again }).click();
    await expect(status).toContainText('0');
    expect(await keptBy(page)).toEqual([]);
    expect(seen).toEqual({ errors: [], foreign: [] });
  });
}

test('says what came from the browser’s own store', async ({ page }) => {
  await page.goto(addressOf('privacy', 'id'));
  await expect(rowOf(page, 'data')).not.toContainText('cache');
  await page.goto(addressOf('home', 'id'));
  await page.goto(addressOf('privacy', 'id'));
  await expect(rowOf(page, 'data')).toContainText(
    /0,3 KB lewat internet\..*sudah ada di HP \(cache\)/,
  );
});

test('tells the truth when something is kept', async ({ page }) => {
  await page.goto(addressOf('privacy', 'id'));
  await page.evaluate(async () => {
    document.cookie = 'kuki=1';
    sessionStorage.setItem('x', '1');
    await caches.open('salinan');
  });
  await page.getByRole('button', { name: 'Ukur lagi' }).click();
  await expect(rowOf(page, 'cookies')).toHaveText('1');
  await expect(rowOf(page, 'kept')).toHaveText('2 (catatan di tab ini, salinan halaman)');
  await expect(page.locator('[data-note=stored]')).toBeVisible();
  await expect(page.locator('[data-note=foreign]')).toBeVisible();
  await expect(page.locator('site-receipt [role=status]')).toContainText('Kuki: 1. Simpanan: 2.');
});

test.describe('in a browser that adds something to pages', () => {
  test.use({ bypassCSP: true });

  test('names the other host', async ({ page }) => {
    await page.route('https://lain.example/**', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto(addressOf('privacy', 'id'));
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const script = document.createElement('script');
          script.src = 'https://lain.example/pcm.js';
          script.onload = resolve;
          script.onerror = resolve;
          document.head.append(script);
        }),
    );
    await page.getByRole('button', { name: 'Ukur lagi' }).click();
    await expect(rowOf(page, 'elsewhere')).toHaveText('1 (lain.example)');
    await expect(page.locator('[data-note=foreign]')).toBeVisible();
  });
});

test.describe('in a browser that does not answer', () => {
  test('says so instead of showing a zero as the whole truth', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(IDBFactory.prototype, 'databases');
      Object.defineProperty(PerformanceResourceTiming.prototype, 'transferSize', {
        value: undefined,
      });
    });
    await page.goto(addressOf('privacy', 'en'));
    await expect(rowOf(page, 'data')).toHaveText('This browser does not tell the size.');
    await expect(rowOf(page, 'kept')).toHaveText('0 (some of it cannot be asked)');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no empty box, and the text says what is tested', async ({ page }) => {
    await page.goto(addressOf('privacy', 'id'));
    await expect(page.locator('site-receipt')).toBeHidden();
    await expect(page.getByText('Ujian otomatis situs ini')).toBeVisible();
  });
});
