import { expect, test, type Locator, type Page } from '@playwright/test';
import { violations } from '../support/accessibility.ts';
import { addressOf, watch } from '../support/site.ts';

test.use({ viewport: { width: 360, height: 640 } });

const address = addressOf('self-check', 'id');
const question = (page: Page): Locator => page.locator('.question:visible');
const press = (page: Page, name: RegExp | string) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const result = (page: Page) => page.getByRole('heading', { name: 'Lakukan sekarang' });

/** Chooses an answer by its text and goes on. */
async function choose(page: Page, ...labels: (RegExp | string)[]): Promise<void> {
  for (const label of labels) await question(page).getByText(label).first().click();
  await press(page, 'Lanjut');
}

/** A country is chosen from the list. */
async function chooseCountry(page: Page, country: string): Promise<void> {
  await page.getByLabel('Negara', { exact: true }).selectOption(country);
  await press(page, 'Lanjut');
}

/** From the doors to the end of "I have an offer", under 18, for Malaysia, money already sent. */
async function walkToResult(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Saya mendapat tawaran kerja/ }).click();
  await choose(page, /^Calo, sponsor/);
  await choose(page, 'Di luar negeri');
  await chooseCountry(page, 'Malaysia');
  await choose(page, /^Visa kunjungan/);
  await choose(page, /^Dokumen asli/);
  await choose(page, 'Uang sudah saya kirim');
  await choose(page, 'Belum 18 tahun');
  await choose(page, /^Jangan cerita/, /^Gajinya sangat tinggi/);
  await expect(result(page)).toBeVisible();
}

/** Runs axe in light and in dark. */
async function accessible(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), `${state}, ${colorScheme}`).toEqual([]);
  }
}

test('the first door stands on the first screen, above the help bar', async ({ page }) => {
  for (const lang of ['id', 'en'] as const) {
    await page.goto(addressOf('self-check', lang));
    const door = await page
      .locator('[data-door]')
      .first()
      .locator('span > span')
      .first()
      .boundingBox();
    const bar = await page.locator('.help-bar').boundingBox();
    expect((door?.y ?? 999) + (door?.height ?? 999)).toBeLessThanOrEqual(bar?.y ?? 0);
  }
});

test('each answer explains itself at once; the end is made of exactly these answers', async ({
  page,
}) => {
  await page.goto(address);
  await page.getByRole('link', { name: /Saya mendapat tawaran kerja/ }).click();
  await expect(question(page)).toHaveCount(1);
  await expect(question(page).locator('.explain:visible')).toHaveCount(0);
  await question(page)
    .getByText(/^Calo, sponsor/)
    .click();
  await expect(question(page).locator('.explain:visible')).toHaveCount(1);
  await expect(question(page).locator('.explain:visible')).toContainText('Orang perseorangan');
  await press(page, 'Hapus jawaban, mulai lagi');

  await walkToResult(page);
  const steps = page.locator('.advice-steps > li:visible');
  // Under 18: SAPA 129. Money sent: the bank and the anti-scam centre. Abroad: the mission.
  await expect(
    steps.filter({ hasText: 'SAPA 129' }).first().locator('a[href="tel:129"]'),
  ).toBeVisible();
  await expect(
    steps.filter({ hasText: /bank/ }).first().locator('a[href="tel:157"]'),
  ).toBeVisible();
  const mission = page.locator('.mission:visible');
  await expect(mission).toHaveCount(1);
  await expect(mission).toContainText('Malaysia');
  await expect(mission.locator('a[href*="+60"], a[href*="/60"]').first()).toBeVisible();
  // Signs seen and the law, and none that no answer led to.
  await expect(
    page.locator('[data-list=flags] li:visible').filter({ hasText: 'visa' }),
  ).not.toHaveCount(0);
  await expect(page.locator('[data-item=rf-secrecy]')).toBeVisible();
  await expect(page.locator('[data-item=rf-organ-offer]')).toBeHidden();
  await expect(page.locator('[data-item=passport]')).toContainText('UU 18/2017');
  await expect(page.locator('[data-item=forced]')).toBeHidden();
});

test('who is abroad and in danger is first given a number that connects there', async ({
  page,
}) => {
  await page.goto(address);
  const first = page.locator('.advice-steps > li:visible').first().locator('.call-now a');
  for (const [place, number] of [
    ['Di luar negeri', /^(?!tel:110$)/],
    ['Di Indonesia', /^tel:110$/],
  ] as const) {
    await page.getByRole('link', { name: /Saya sudah bekerja/ }).click();
    await choose(page, /^Ya/);
    await choose(page, place);
    if (place === 'Di luar negeri') await chooseCountry(page, 'Malaysia');
    await press(page, 'Lihat langkahnya sekarang');
    await expect(first.first()).toHaveAttribute('href', number);
    // Nothing is taken away, only moved.
    await expect(first.and(page.locator('[href="tel:110"]'))).toHaveCount(1);
    await press(page, 'Hapus jawaban, mulai lagi');
  }
});

test('danger is answered at once, not only at the end', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('link', { name: /Saya sudah bekerja/ }).click();
  await question(page)
    .getByText(/^Ya: saya dikurung/)
    .click();
  await expect(page.locator('.urgent a[href="tel:110"]')).toBeVisible();
  await question(page).getByText('Tidak', { exact: true }).click();
  await expect(page.locator('.urgent')).toBeHidden();
});

test('the keyboard alone is enough, and the focus goes with the questions', async ({ page }) => {
  await page.goto(address);
  await page.locator('[data-door=at-work]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.ask:focus')).toHaveText('Apakah Anda dalam bahaya sekarang?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(question(page).locator('input').first()).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.locator('.ask:focus')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.ask:focus')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Lanjut');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lihat langkahnya sekarang' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#langkah:focus')).toHaveText('Lakukan sekarang');
});

test('going on without an answer says so', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('link', { name: /Saya khawatir/ }).click();
  await press(page, 'Lanjut');
  await expect(page.getByRole('alert')).toHaveText('Pilih satu jawaban dulu.');
  await question(page).locator('label').first().click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('one step back keeps the answer; "nothing of this" and the list exclude one another', async ({
  page,
}) => {
  await page.goto(address);
  await walkToResult(page);
  await press(page, 'Mundur satu langkah');
  const boxes = question(page).getByRole('checkbox');
  await expect(question(page).getByRole('checkbox', { checked: true })).toHaveCount(2);
  await boxes.last().check();
  await expect(question(page).getByRole('checkbox', { checked: true })).toHaveCount(1);
  await boxes.first().check();
  await expect(boxes.last()).not.toBeChecked();
  await press(page, 'Mundur satu langkah');
  await expect(question(page).getByRole('radio', { name: 'Belum 18 tahun' })).toBeChecked();
  // Another answer now: the advice is that of the new path.
  await choose(page, '18 tahun atau lebih');
  await press(page, 'Lihat langkahnya sekarang');
  await expect(page.locator('.advice-steps > li:visible a[href="tel:129"]')).toHaveCount(0);
});

test('starting again, and a reload, forget every answer', async ({ page, context }) => {
  await page.goto(address);
  const title = await page.title();
  const history = await page.evaluate(() => window.history.length);
  await walkToResult(page);
  expect(await page.title()).toBe(title);
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(address);
  expect(await page.evaluate(() => window.history.length)).toBe(history);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);

  await press(page, 'Hapus jawaban, mulai lagi');
  await expect(page.locator('#pintu:focus')).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await expect(page.locator('[data-clone]')).toHaveCount(0);

  await walkToResult(page);
  await page.reload();
  await expect(page.locator('[data-door]').first()).toBeVisible();
  await expect(result(page)).toBeHidden();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await page.getByRole('link', { name: /Saya mendapat tawaran kerja/ }).click();
  await expect(question(page).locator('.explain:visible')).toHaveCount(0);
});

test('makes no request once loaded, and goes on without a network', async ({ page, context }) => {
  const seen = watch(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const later: string[] = [];
  page.on('request', (request) => later.push(request.url()));
  await context.setOffline(true);
  await walkToResult(page);
  await press(page, 'Hapus jawaban, mulai lagi');
  await page.getByRole('link', { name: /Saya ingin menguji/ }).click();
  await page.keyboard.press('2');
  await expect(question(page).locator('details')).toHaveAttribute('open', '');
  expect(later).toEqual([]);
  expect(seen.errors).toEqual([]);
});

/** How far the page is wider than the screen. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('a question and its explanation are accessible', async ({ page }) => {
  test.slow();
  await page.goto(address);
  await page.locator('[data-door=at-work]').click();
  await accessible(page, 'question');
  await question(page).locator('label').first().click();
  await accessible(page, 'explanation');
});

test('the result is accessible and fits 320 px', async ({ page }) => {
  test.slow();
  await page.goto(address);
  await walkToResult(page);
  await accessible(page, 'result');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('the class quiz is accessible, also on a projector, and fits 320 px', async ({ page }) => {
  test.slow();
  await page.goto(`${address}#pintu-class`);
  await page.keyboard.press('1');
  await accessible(page, 'quiz');
  await press(page, 'Mode proyektor');
  await accessible(page, 'projector');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('targets are large', async ({ page }) => {
  await page.goto(address);
  await page.locator('[data-door=offer]').click();
  await question(page).locator('label').first().click();
  for (const target of await page
    .locator('.question:visible label, [data-part=bar]:visible button')
    .all()) {
    if (!(await target.isVisible())) continue;
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  }
});

test('a printed result is the result and nothing else', async ({ page }) => {
  await page.goto(address);
  await walkToResult(page);
  await page.emulateMedia({ media: 'print' });
  await expect(result(page)).toBeVisible();
  const items = page.locator('.advice-steps > li:visible');
  expect(await items.count()).toBeGreaterThan(2);
  expect(await items.count()).toBeLessThan(20);
  await expect(page.locator('.mission:visible')).toHaveCount(1);
  for (const other of ['h1', '.site-header', 'footer', '.question', '.sources', '.class-quiz']) {
    await expect(page.locator(`${other}:visible`), other).toHaveCount(0);
  }
});

test('the class quiz explains every answer, keeps no score, and works with keys', async ({
  page,
}) => {
  await page.goto(`${address}#pintu-class`);
  await expect(question(page)).toHaveCount(1);
  await expect(question(page).locator('details')).not.toHaveAttribute('open');
  const right = Number(await question(page).getAttribute('data-right'));
  await page.keyboard.press(String(right + 1));
  await expect(question(page).getByRole('status')).toContainText('Tepat');
  await expect(question(page).locator('.reasons li')).toHaveCount(
    await question(page).locator('.option').count(),
  );
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Soal 2 dari 20')).toBeVisible();
  await question(page).locator('button.option').first().click();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('Soal 1 dari 20')).toBeVisible();
  await expect(question(page).locator('[data-tried=right]')).toHaveCount(1);
  const total = await page.locator('[data-quiz]').count();
  expect(total).toBeGreaterThanOrEqual(15);
  for (let at = 0; at < total; at += 1) await page.keyboard.press('ArrowRight');
  const end = page.locator('.class-quiz [data-part=end]');
  await expect(end).toBeVisible();
  await expect(end.locator('.reading a:visible').first()).toBeVisible();
  await expect(end.locator('a[href="tel:110"]')).toBeVisible();
  await expect(end).not.toContainText(/\d+ (dari|benar|poin)/);
});

test('the projector shows the question alone, large, with the way out', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${address}#pintu-class`);
  const size = () =>
    question(page)
      .locator('.ask')
      .evaluate((ask) => parseFloat(getComputedStyle(ask).fontSize));
  const before = await size();
  await press(page, 'Mode proyektor');
  expect(await size()).toBeGreaterThan(before * 1.4);
  for (const other of ['h1', '.site-header', 'footer', '.sources']) {
    await expect(page.locator(`${other}:visible`), other).toHaveCount(0);
  }
  await expect(page.locator('.help-bar a[data-exit]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('h1')).toBeVisible();
});

test('the quiz prints as a paper quiz with its key on a sheet of its own', async ({ page }) => {
  await page.goto(`${address}#pintu-class`);
  await page.keyboard.press('1');
  await page.emulateMedia({ media: 'print' });
  const questions = page.locator('.class-quiz .question:visible');
  expect(await questions.count()).toBe(await page.locator('[data-quiz]').count());
  await expect(
    page.locator('.class-quiz .why:visible, .class-quiz [role=status]:visible'),
  ).toHaveCount(0);
  const box = await questions
    .first()
    .locator('.letter')
    .first()
    .evaluate((letter) => getComputedStyle(letter, '::before').content);
  expect(box).toContain('☐');
  const key = page.locator('.answer-key');
  await expect(key).toBeVisible();
  expect(await key.locator('li').count()).toBe(await questions.count());
  expect(await key.evaluate((element) => getComputedStyle(element).breakBefore)).toBe('page');
  for (const other of ['h1', '.site-header', '.door', '.advice', '.sources']) {
    await expect(page.locator(`${other}:visible`), other).toHaveCount(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of ['id', 'en'] as const) {
    test(`the list is complete (${lang})`, async ({ page }) => {
      await page.goto(addressOf('self-check', lang));
      const list = page.locator('site-self-check');
      for (const part of [
        '.question',
        '.explain',
        '.advice-steps > li',
        '.numbered > li',
        '.mission',
      ]) {
        const all = await list.locator(part).count();
        expect(all, part).toBeGreaterThan(10);
        expect(await list.locator(`${part}:visible`).count(), part).toBe(all);
      }
      // Nothing is offered that needs a script.
      await expect(list.locator('button:visible, select:visible')).toHaveCount(0);
      await list.locator('[data-door=someone-else]').click();
      await expect(page.locator('#pintu-someone-else')).toBeInViewport();
      await list.locator('.refs a').first().click();
      await expect(page.locator(':target')).toBeInViewport();
      // The class quiz folds its answers, and needs no script for it.
      await list.locator('.why summary').first().click();
      await expect(list.locator('.reasons').first()).toBeVisible();
    });
  }

  test('prints everything, the key last', async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.explain').first()).toBeVisible();
    await expect(page.locator('.advice-steps a[href="tel:110"]').first()).toBeVisible();
    await expect(page.locator('.answer-key')).toBeVisible();
  });
});
