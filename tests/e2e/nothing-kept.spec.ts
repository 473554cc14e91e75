import { expect, test } from '@playwright/test';
import { addressOf, keptBy, watch } from '../support/site.ts';

// That no page keeps or sends anything on its own is asked of each of them in every-page.spec.ts.

test.use({ viewport: { width: 360, height: 740 } });

test('a visit that searches, filters, copies and chooses leaves and sends nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const seen = watch(page);

  await page.goto(addressOf('search', 'id'));
  await page.getByRole('searchbox').fill('paspor ditahan');
  await page.keyboard.press('Enter');
  await page.locator('.results a').first().click();
  await expect(page).toHaveURL(addressOf('passport-held', 'id'));

  await page.goto(addressOf('contacts', 'id'));
  await page.getByRole('link', { name: 'Sudah transfer uang atau data' }).click();
  await page.getByRole('link', { name: 'Semua', exact: true }).click();
  const copy = page.locator('#polri-110').getByRole('button', { name: /^Salin nomor/ });
  await copy.click();
  await expect(copy).toHaveText('Tersalin');

  await page.goto(addressOf('contacts-abroad', 'id'));
  await page.getByLabel('Ketik nama negara atau kota').fill('johor');
  await expect(page.locator('.countries li:visible')).toHaveCount(1);

  await page.goto(addressOf('story-dollar-pay', 'id'));
  await page.locator('.scene:visible .choices a').first().click();

  await page.goto(addressOf('campaign', 'id'));
  await page
    .getByRole('button', { name: /^Salin teks/ })
    .first()
    .click();
  await page.locator('header a[hreflang]').click();
  await expect(page).toHaveURL(addressOf('campaign', 'en'));

  expect(await keptBy(page)).toEqual([]);
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('an address that does not exist keeps and sends nothing either', async ({ page }) => {
  const seen = watch(page);
  await page.goto('/tidak-ada-halaman-ini/');
  expect(await keptBy(page)).toEqual([]);
  expect(seen.foreign).toEqual([]);
});

test('these tests would see what they look for', async ({ page }) => {
  const seen = watch(page);
  await page.goto(addressOf('home', 'id'));
  await page.evaluate(async () => {
    document.cookie = 'kuki=1';
    localStorage.setItem('satu', '1');
    sessionStorage.setItem('dua', '1');
    await caches.open('tiga');
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('empat');
      request.onsuccess = () => {
        resolve();
      };
      request.onerror = () => {
        reject(new Error('no database'));
      };
    });
  });
  expect(await keptBy(page)).toEqual([
    'cookie: kuki',
    'localStorage: satu',
    'sessionStorage: dua',
    'IndexedDB: empat',
    'cache: tiga',
  ]);
  await page.route('https://lain.example/**', (route) => route.fulfill({ body: '' }));
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true;';
    document.body.append(script);
    const picture = document.createElement('img');
    picture.src = 'https://lain.example/titik.gif';
    document.body.append(picture);
  });
  await expect.poll(() => seen.errors.length).toBeGreaterThanOrEqual(2);
  expect(seen.errors.join('\n')).toMatch(/inline script/);
  expect(seen.errors.join('\n')).toMatch(/lain\.example/);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(seen.foreign).toEqual(['https://lain.example/titik.gif']);
});

test('no other site can show a page in a frame', async ({ page, baseURL }) => {
  await page.route('https://lain.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${baseURL ?? ''}${addressOf('get-help', 'id')}"></iframe>`,
    }),
  );
  await page.goto('https://lain.example/');
  await expect.poll(() => page.frames().length).toBe(2);
  await page.waitForLoadState('networkidle');
  const inside = await page.frames()[1]?.evaluate(() => document.body.textContent);
  expect(inside).not.toContain('Bantuan');
});
