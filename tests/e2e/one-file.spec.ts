import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';

const files = {
  id: pathToFileURL('dist/unduh/panduan-kerja.html').href,
  en: pathToFileURL('dist/unduh/work-guide.html').href,
} as const;
const contents = { id: 'Daftar isi', en: 'Contents' };

test.use({ viewport: { width: 360, height: 740 } });
test.describe.configure({ timeout: 120_000 });

/** Errors, and everything asked for besides the file itself. */
function watchFile(page: Page): { errors: string[]; requests: string[] } {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) requests.push(request.url());
  });
  return { errors, requests };
}

for (const lang of ['id', 'en'] as const) {
  test(`opens from a card with contents, numbers and both checks (${lang})`, async ({ page }) => {
    const seen = watchFile(page);
    await page.goto(files[lang]);
    await expect(page.locator('.part:visible')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(contents[lang]);

    await page.locator('nav.toc a[href="#p-contacts"]').click();
    await expect(page.locator('.part:visible')).toHaveAttribute('id', 'p-contacts');
    const card = page.locator('#p-contacts .contact').first();
    await expect(card.locator('a[href^="tel:"]').first()).toBeVisible();
    await expect(card.locator('.saved-only').first()).toBeVisible();

    await page.goto(`${files[lang]}#p-check-offer`);
    await page
      .locator('#tawaran')
      .fill(
        'Lowongan CS di Kamboja gaji 15 juta. Pakai visa turis, paspor dipegang kantor, transfer 3 juta dulu.',
      );
    await page.locator('site-check-offer form button[type=submit]').click();
    await expect(page.locator('site-check-offer mark').first()).toBeVisible();

    await page.goto(`${files[lang]}#p-self-check`);
    await page.locator('a[data-door]').first().click();
    await expect(page.locator('.question:visible')).toHaveCount(1);
    await page.locator('.question:visible input').first().check();
    await page.locator('[data-do=next]:visible').click();
    await expect(page.locator('.question:visible')).toHaveCount(1);

    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(seen).toEqual({ errors: [], requests: [] });
  });
}

test('Back leads back, a link to a place inside a page shows it, a footnote its source', async ({
  page,
}) => {
  await page.goto(files.id);
  await page.locator('nav.toc a[href="#p-trapped-abroad"]').click();
  await page.locator('#p-trapped-abroad .cite a').first().click();
  await expect(page.locator('.part:visible')).toHaveAttribute('id', 'p-source-list');
  await page.goBack();
  await expect(page.locator('.part:visible')).toHaveAttribute('id', 'p-trapped-abroad');
  await page.goBack();
  await expect(page.locator('.part:visible')).toHaveAttribute('id', 'p-contents');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('contents, pages and numbers are there', async ({ page }) => {
    await page.goto(`${files.id}#p-get-help`);
    await expect(page.locator('#p-get-help h1')).toBeVisible();
    await expect(page.locator('#p-get-help a[href="tel:110"]').first()).toBeVisible();
    await expect(page.locator('nav.toc a[href="#p-contacts"]')).toHaveCount(1);
    await page.goto(`${files.id}#p-check-offer`);
    await expect(page.locator('#daftar-tanda')).toBeVisible();
  });
});
