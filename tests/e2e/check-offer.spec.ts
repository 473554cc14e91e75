import { expect, test, type Page } from '@playwright/test';
import { violations } from '../support/accessibility.ts';
import { addressOf, keptBy, watch } from '../support/site.ts';

test.use({ viewport: { width: 360, height: 740 } });

const stop =
  'Dibutuhkan segera admin di Kamboja, gaji 15jt tanpa pengalaman.\nPaspor dipegang kantor. Transfer DP 2 juta ke rekening pribadi hari ini.';
const careful = 'Butuh pelayan kafe, berpenampilan menarik. Kirim foto full body.';
const none =
  'Kami membuka lowongan kasir di toko roti Jalan Merdeka 12 Bogor. Gaji sesuai UMK, kontrak satu tahun, wawancara di toko hari Senin.';

const field = (page: Page) => page.locator('#tawaran');
const status = (page: Page) => page.locator('form [role=status]');
const result = (page: Page) => page.locator('[data-part=result]');

async function open(page: Page, lang: 'id' | 'en' = 'id'): Promise<void> {
  await page.goto(addressOf('check-offer', lang));
}

async function check(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await page.locator('.check-now').click();
}

test('the field and its button are in sight on the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const lang of ['id', 'en'] as const) {
    await open(page, lang);
    const button = await page.locator('.check-now').boundingBox();
    const bar = await page.locator('.help-bar').boundingBox();
    expect((button?.y ?? 999) + (button?.height ?? 999)).toBeLessThanOrEqual(bar?.y ?? 0);
    expect(button?.height).toBeGreaterThanOrEqual(48);
  }
});

test('a dangerous text: level in words, focus on it, signs marked and explained', async ({
  page,
}) => {
  await open(page);
  await check(page, stop);
  const heading = page.getByRole('heading', { name: /^Berhenti dulu: \d+ tanda bahaya$/ });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(result(page).locator('.check-level:visible')).toHaveCount(1);

  // The text stands there unchanged but for its marks and their numbers.
  const shown = await page.locator('[data-part=text]').evaluate((box) => {
    const copy = box.cloneNode(true) as HTMLElement;
    for (const number of copy.querySelectorAll('sup')) number.remove();
    return copy.textContent;
  });
  expect(shown).toBe(stop);

  // Every reason has a number in the text, a severity in words, a quotation, a reason, a source.
  const reasons = page.locator('[data-part=reasons] > li');
  const count = await reasons.count();
  await expect(heading).toHaveText(`Berhenti dulu: ${String(count)} tanda bahaya`);
  const numbers = await page
    .locator('[data-part=text] sup')
    .evaluateAll((all) => all.flatMap((sup) => sup.textContent.match(/\d+/g) ?? []));
  expect(new Set(numbers)).toEqual(new Set(Array.from({ length: count }, (_, i) => String(i + 1))));
  for (const reason of await reasons.all()) {
    await expect(reason.locator('b')).not.toBeEmpty();
    await expect(reason.locator('i')).toHaveText(/^(perhatikan|waspada|berhenti)$/);
    const quote =
      /“([^”…]+)/.exec((await reason.locator('.quotes').textContent()) ?? '')?.[1] ?? '';
    expect(quote).not.toBe('');
    expect(stop.replace(/\s+/g, ' ')).toContain(quote);
    await expect(reason.locator('.cite a').first()).toHaveAttribute('href', /^#s\d+$/);
  }
  // Strongest first.
  const order = await reasons
    .locator('i')
    .evaluateAll((all) => all.map(({ className }) => className));
  expect(order).toEqual(order.toSorted().reverse());
  // A reader of the screen hears what the small number is.
  await expect(page.locator('[data-part=text] sup .unseen').first()).toHaveText(/tanda/);
  await expect(page.locator('[data-combination]:visible').first()).toContainText('pola');
});

test('levels differ in words and in shape', async ({ page }) => {
  await open(page);
  const seen: string[][] = [];
  for (const text of [stop, careful, none]) {
    await check(page, text);
    const box = page.locator('.check-level:visible');
    seen.push([
      (await box.locator('h2').innerText()).replace(/\d+/, 'n').trim(),
      (await box.locator('path').getAttribute('d')) ?? '',
    ]);
  }
  expect(seen.map(([title]) => title)).toEqual([
    'Berhenti dulu: n tanda bahaya',
    'Hati-hati: n tanda perlu dicek',
    'Belum ada tanda yang kami kenal',
  ]);
  expect(new Set(seen.map(([, shape]) => shape)).size).toBe(3);
});

test('no sign found is never called safe, and leaves work to do', async ({ page }) => {
  await open(page);
  await check(page, none);
  await expect(page.locator('.check-level:visible')).toContainText('Itu bukan berarti');
  await expect(page.locator('[data-part=found]')).toBeHidden();
  expect(await page.locator('[data-part=asks] li').count()).toBeGreaterThan(0);
  expect(await page.locator('[data-part=missing] li').count()).toBeGreaterThan(0);
});

test('a weak sign alone is shown without being called a danger', async ({ page }) => {
  await open(page);
  await check(page, 'Dicari admin toko di Solo, lulusan baru boleh melamar. Minat japri ya kak.');
  await expect(page.locator('.level-none h2')).toHaveText(/Baru \d+ hal yang perlu diperhatikan/);
  await expect(
    page.getByRole('heading', { name: 'Yang perlu diperhatikan', exact: true }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Mengapa ini tanda bahaya' })).toBeHidden();
});

test('contacts follow what was found', async ({ page }) => {
  await open(page);
  const shown = () =>
    page.locator('[data-contact]:visible').evaluateAll((all) =>
      all.map((block) => (block as HTMLElement).dataset['contact'] ?? ''),
    ); // prettier-ignore
  expect(await shown()).toHaveLength(5);
  await check(page, none);
  expect(await shown()).toEqual(['migrants']);
  await check(page, 'Kami dikunci di mess, paspor diambil, dijaga dan diancam kalau mau pulang.');
  expect(await shown()).toContain('danger');
  await expect(page.locator('[data-contact=danger] a[href="tel:110"]')).toBeVisible();
  await page.locator('[data-erase]').click();
  expect(await shown()).toHaveLength(5);
});

test('questions: six at first, all of them in one message on the clipboard', async ({ page }) => {
  // Two tests at once would share the machine's own clipboard.
  await page.addInitScript(() => {
    const clipboard = {
      writeText: (text: string) => {
        document.documentElement.dataset['clipboard'] = text;
        return Promise.resolve();
      },
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  });
  await open(page);
  await check(page, stop);
  expect(await page.locator('[data-part=asks] li').count()).toBe(6);
  const more = await page.locator('[data-part="more-asks"] li').count();
  expect(more).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Salin semua pertanyaan' }).click();
  await expect(page.locator('[data-part=copied]')).toHaveText('Tersalin');
  const message = (await page.locator('html').getAttribute('data-clipboard')) ?? '';
  expect(message).toMatch(/^Selamat siang/);
  expect(message.match(/^\d+\. .*\?$/gm)).toHaveLength(6 + more);
});

test('without a clipboard the message is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page);
  await check(page, stop);
  await page.getByRole('button', { name: 'Salin semua pertanyaan' }).click();
  const message = page.locator('[data-part=message]');
  await expect(message).toBeFocused();
  const selected = await message.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toContain('1. ');
});

test('each sample fills the field and is answered with a warning', async ({ page }) => {
  await open(page);
  await page.getByText('Coba dengan contoh').click();
  const samples = page.locator('[data-sample]');
  await expect(samples).toHaveCount(19);
  for (const sample of await samples.all()) {
    await sample.click();
    await expect(field(page)).toHaveValue((await sample.getAttribute('data-sample')) ?? '');
    await expect(page.locator('.level-none')).toBeHidden();
    await expect(page.locator('.check-level:visible h2')).toBeFocused();
  }
});

for (const [name, text, says] of [
  ['empty', '   ', /Belum ada teks/],
  ['tiny', 'halo kak', /terlalu pendek/],
  ['too long', 'a'.repeat(200_001), /terlalu panjang/],
  ['binary', 'PK\u0003\u0004 gaji', /bukan teks/],
] as const) {
  test(`${name}: asks for a text, gives no level, loses nothing`, async ({ page }) => {
    await open(page);
    await check(page, stop);
    await field(page).evaluate((area: HTMLTextAreaElement, value) => {
      area.value = value;
    }, text);
    await page.locator('.check-now').click();
    await expect(status(page)).toHaveText(says);
    await expect(field(page)).toBeFocused();
    await expect(result(page)).toBeHidden();
    expect(await field(page).inputValue()).toHaveLength(text.length);
  });
}

test('a paste is answered at once, politely, without moving the focus', async ({ page }) => {
  await open(page);
  await field(page).focus();
  await field(page).evaluate((area: HTMLTextAreaElement, text) => {
    area.dispatchEvent(new ClipboardEvent('paste', { bubbles: true }));
    area.value = text;
  }, stop);
  await expect(status(page)).toHaveText(
    /^Berhenti dulu: \d+ tanda bahaya\. Hasilnya ada di bawah\.$/,
  );
  await expect(field(page)).toBeFocused();
  await expect(result(page)).toBeVisible();
});

test('erase leaves nothing of the text', async ({ page }) => {
  await open(page);
  await check(page, stop);
  await page.getByRole('button', { name: 'Hapus' }).click();
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await expect(result(page)).toBeHidden();
  await expect(status(page)).toBeEmpty();
  const left = await page.locator('site-check-offer').evaluate((tool) => {
    const fields = [...tool.querySelectorAll('textarea')].map(({ value }) => value);
    return [tool.querySelector('[data-part=result]')?.textContent ?? '', ...fields].join(' ');
  });
  expect(left).not.toContain('15jt');
});

test('nothing is requested, stored or written into address and title', async ({ page }) => {
  const seen = watch(page);
  await open(page);
  await page.waitForLoadState('networkidle');
  const [url, title] = [page.url(), await page.title()];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await check(page, stop);
  await expect(result(page)).toBeVisible();
  await page.getByRole('button', { name: 'Salin semua pertanyaan' }).click();
  await check(page, none);
  expect(requests).toEqual([]);
  expect(page.url()).toBe(url);
  expect(await page.title()).toBe(title);
  expect(await keptBy(page)).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('works when the network is gone, and asks for nothing once it is open', async ({
  page,
  context,
}) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  const late: string[] = [];
  page.on('request', (request) => late.push(request.url()));
  await context.setOffline(true);
  await check(page, stop);
  await expect(page.locator('.level-stop h2')).toBeFocused();
  expect(late).toEqual([]);
});

test('going back or reloading shows no text and no answer', async ({ page }) => {
  await open(page);
  await check(page, stop);
  await page.goto(addressOf('home', 'id'));
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(result(page)).toBeHidden();
  await check(page, stop);
  await page.reload();
  await expect(field(page)).toHaveValue('');
  await expect(result(page)).toBeHidden();
});

test('a page kept in memory is emptied when it is left', async ({ page }) => {
  await open(page);
  await check(page, stop);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect(field(page)).toHaveValue('');
  await expect(result(page)).toBeHidden();
});

for (const lang of ['id', 'en'] as const) {
  test(`${lang}: every state is accessible, light and dark, and fits 320 px`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, lang);
    for (const text of [stop, careful, none, 'halo']) {
      await check(page, text);
      await page.locator('.check-fold summary:visible').first().click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page), `${text.slice(0, 20)} ${colorScheme}`).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 360, height: 740 });
    }
  });

  test(`${lang}: one A4 sheet to tick; after a check the answer is printed`, async ({ page }) => {
    await open(page, lang);
    const pages = async () => {
      const pdf = await page.pdf({ preferCSSPageSize: true });
      return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
    };
    expect(await pages()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await page.locator('details.check-list').evaluate((list: HTMLDetailsElement) => {
      list.open = true;
    });
    await expect(page.locator('.signs li').first()).toBeVisible();
    await expect(page.locator('.signs li p').first()).toBeHidden();
    await expect(page.locator('.checks .ask').first()).toBeVisible();
    await expect(page.locator('.check-contacts a[href="tel:110"]')).toBeVisible();
    await expect(page.locator('footer')).toBeHidden();
    for (const line of await page.locator('.check-sheet li > *:visible').all()) {
      const size = await line.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
      expect(size).toBeGreaterThanOrEqual(8.5 * (4 / 3) - 0.01);
    }
    await page.emulateMedia({ media: 'screen' });
    await check(
      page,
      lang === 'id' ? stop : 'We hold your passport. Pay a deposit of 2 million today.',
    );
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.level-stop')).toBeVisible();
    await expect(page.locator('.check-list')).toBeHidden();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of ['id', 'en'] as const) {
    test(`${lang}: the whole list is open, the form is not offered`, async ({ page }) => {
      await open(page, lang);
      await expect(page.locator('.check-form')).toBeHidden();
      await expect(page.locator('noscript + form, .check-offer noscript p a')).toBeVisible();
      const signs = page.locator('[data-sign]');
      expect(await signs.count()).toBeGreaterThanOrEqual(41);
      for (const sign of await signs.all()) {
        await expect(sign.locator('b')).toBeVisible();
        await expect(sign.locator('p')).toBeVisible();
        await expect(sign.locator('.cite a').first()).toBeVisible();
      }
      expect(await page.locator('[data-check]:visible').count()).toBeGreaterThanOrEqual(20);
      await expect(page.locator('[data-contact]:visible')).toHaveCount(5);
      await expect(result(page)).toBeHidden();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    });
  }
});
