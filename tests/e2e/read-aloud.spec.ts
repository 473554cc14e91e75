import { expect, test, type Page } from '@playwright/test';
import { violations } from '../support/accessibility.ts';
import { settings } from '../../src/settings.ts';
import { addressOf, listedPages, watch } from '../support/site.ts';
import { fakeSpeech } from '../support/speech.ts';

test.use({ viewport: { width: 360, height: 740 } });

const indonesian = { lang: 'id-ID', localService: true };
const english = { lang: 'en-US', localService: true };
const elsewhere = { lang: 'id-ID', localService: false };

const listen = (page: Page) => page.getByRole('button', { name: 'Dengarkan halaman ini' });

/** The words that are marked. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map(String).join(''));

/** Opens a page whose control is shown. */
async function open(page: Page, key = 'scam-fees', lang: 'id' | 'en' = 'id') {
  const speech = await fakeSpeech(page, [lang === 'id' ? indonesian : english]);
  await page.goto(addressOf(key, lang));
  await expect(page.locator('site-read-aloud')).toBeVisible();
  return speech;
}

test.describe('the button', () => {
  for (const [name, voices] of [
    ['no voice', []],
    ['only a voice that sends the text away', [elsewhere]],
    ['only a voice of another language', [english]],
    ['a voice that does not say where it speaks', [{ lang: 'id-ID' }]],
  ] as const) {
    test(`is not there with ${name}, and its reader is not loaded`, async ({ page }) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      const speech = await fakeSpeech(page, voices);
      await page.goto(addressOf('scam-fees', 'id'));
      await speech.voices(voices);
      await page.waitForLoadState('networkidle');
      await expect(page.locator('site-read-aloud')).toBeHidden();
      await expect(listen(page)).toHaveCount(0);
      expect(loaded.filter((url) => url.includes('/reader.'))).toEqual([]);
    });
  }

  test('is not there in a browser that cannot speak', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'speechSynthesis', { value: undefined });
    });
    const seen = watch(page);
    await page.goto(addressOf('scam-fees', 'id'));
    await page.waitForLoadState('networkidle');
    await expect(page.locator('site-read-aloud')).toBeHidden();
    expect(seen.errors).toEqual([]);
  });

  test('comes with a voice that is there late, and says nothing by itself', async ({ page }) => {
    const speech = await fakeSpeech(page, []);
    await page.goto(addressOf('scam-fees', 'id'));
    await expect(page.locator('site-read-aloud')).toBeHidden();
    await speech.voices([elsewhere, indonesian]);
    await expect(listen(page)).toBeVisible();
    await expect(page.getByText('Pakai earphone bila ada orang di dekat Anda.')).toBeVisible();
    expect(await speech.spoken()).toEqual([]);
  });

  for (const { key, lang, url } of listedPages.filter(({ key }) =>
    ['passport-held', 'scam-fees', 'contacts', 'search', 'poster', 'abroad-my'].includes(key),
  )) {
    const offered = ['passport-held', 'scam-fees'].includes(key);
    test(`${url} ${offered ? 'has it once' : 'has none'}`, async ({ page }) => {
      await fakeSpeech(page, [indonesian, english]);
      await page.goto(url);
      await page.waitForLoadState('networkidle');
      const name = lang === 'id' ? 'Dengarkan halaman ini' : 'Listen to this page';
      const buttons = page.getByRole('button', { name });
      await expect(buttons).toHaveCount(offered ? 1 : 0);
      for (const button of await buttons.all()) {
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48);
      }
    });
  }

  test('stands under the numbers of a page for someone in trouble', async ({ page }) => {
    await open(page, 'passport-held');
    const numbers = await page.locator('.call-now').boundingBox();
    const button = await listen(page).boundingBox();
    expect(button?.y).toBeGreaterThan((numbers?.y ?? 0) + (numbers?.height ?? 0));
  });
});

test.describe('reading', () => {
  test('goes from the title on, sentence by sentence, and marks each', async ({ page }) => {
    const speech = await open(page);
    await listen(page).click();
    const title = (await page.locator('h1').textContent()) ?? '';
    expect(title).toContain((await marked(page)).trim());
    for (let sentence = 0; sentence < 12; sentence += 1) {
      const words = (await marked(page)).replace(/\W+/g, ' ').trim().split(' ');
      const said = (await speech.spoken()).at(-1) ?? '';
      expect(said.replace(/\W+/g, ' ')).toContain(words[0]);
      await speech.finish();
    }
    // One at a time: no sentence is given to the voice before the one before it has ended.
    expect(await speech.spoken()).toHaveLength(13);
  });

  test('what is read comes into view, below the control and above the help bar', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const speech = await open(page);
    await listen(page).click();
    for (let sentence = 0; sentence < 25; sentence += 1) {
      await speech.finish();
      const covered = await page.evaluate(() => {
        const [range] = (CSS.highlights.get('read-aloud') ?? new Set()) as Set<Range>;
        const read = range?.getBoundingClientRect();
        if (!read) return 'nothing is marked';
        if (read.top < 0 || read.top > innerHeight) return 'out of view';
        const cover = ['site-read-aloud', '.help-bar'].find((selector) => {
          const box = document.querySelector(selector)?.getBoundingClientRect();
          return box && read.top < box.bottom && read.top + 20 > box.top;
        });
        return cover ?? '';
      });
      expect(covered).toBe('');
    }
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    await expect(page.getByRole('button', { name: 'Hentikan' })).toBeInViewport({ ratio: 1 });
  });

  test('leaves out footnotes, menus, sources, controls and what is folded away', async ({
    page,
  }) => {
    const speech = await open(page, 'passport-held');
    await listen(page).click();
    for (let sentence = 0; sentence < 400; sentence += 1) {
      if (await page.locator('site-read-aloud[data-state=idle]').count()) break;
      await speech.finish();
    }
    const said = (await speech.spoken()).join('\n');
    expect(said).toContain('Jangan merebutnya.');
    expect(said).toContain('1 1 0');
    expect(said).toContain('Undang-Undang 18 tahun 2017');
    expect(said).toMatch(/Kementerian Luar Negeri/);
    for (const silent of [
      'Beranda',
      'Salin nomor',
      'Baca juga',
      'Sumber halaman ini',
      'Diperiksa',
    ]) {
      expect(said).not.toContain(silent);
    }
    const folded = await page.locator('main details dd').first().textContent();
    expect(said).not.toContain(folded);
    // A footnote's number would stand alone or behind a full stop.
    expect(said.split('\n').filter((line) => /^\d+$|[.,]\d+$/.test(line))).toEqual([]);
    // Read to its end, it is where it began.
    await expect(listen(page)).toBeVisible();
    expect(await marked(page)).toBe('');
  });

  test('pause is silent and keeps the sentence; stop forgets it', async ({ page }) => {
    const speech = await open(page);
    await listen(page).click();
    await speech.finish();
    const before = await speech.spoken();
    await page.getByRole('button', { name: 'Jeda' }).click();
    expect(await speech.spoken()).toEqual([...before, 'cancel']);
    // The cut sentence says that it ended: that must not start the next.
    await page.waitForTimeout(50);
    expect(await speech.spoken()).toEqual([...before, 'cancel']);
    expect(await marked(page)).not.toBe('');

    await page.getByRole('button', { name: 'Lanjutkan' }).click();
    expect((await speech.spoken()).at(-1)).toBe(before.at(-1));

    await page.getByRole('button', { name: 'Hentikan' }).click();
    expect((await speech.spoken()).at(-1)).toBe('cancel');
    expect(await marked(page)).toBe('');
    await expect(listen(page)).toBeFocused();
    await expect(page.getByRole('button', { name: 'Hentikan' })).toHaveCount(0);
    await listen(page).click();
    expect((await speech.spoken()).at(-1)).toBe(before[0]);
  });

  test('works by keyboard alone', async ({ page }) => {
    const speech = await open(page);
    await listen(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Jeda' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Hentikan' })).toBeFocused();
    await page.keyboard.press('Enter');
    expect((await speech.spoken()).at(-1)).toBe('cancel');
  });

  test('a voice that fails says so, and the button is there again', async ({ page }) => {
    const speech = await open(page);
    await listen(page).click();
    await speech.finish('error', 'synthesis-failed');
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      'Suara tidak bisa diputar di HP ini.',
    );
    await expect(listen(page)).toBeVisible();
  });

  test('marks the block where the browser has no highlights', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Highlight');
    });
    const speech = await open(page);
    await listen(page).click();
    await expect(page.locator('h1')).toHaveAttribute('data-reading', '');
    await speech.finish();
    await speech.finish();
    await expect(page.locator('[data-reading]')).toHaveCount(1);
    await expect(page.locator('h1')).not.toHaveAttribute('data-reading');
    await page.getByRole('button', { name: 'Hentikan' }).click();
    await expect(page.locator('[data-reading]')).toHaveCount(0);
  });
});

test.describe('silence', () => {
  test('at once when the reader leaves, before the network answers', async ({ page }) => {
    await page.route(`${settings.exitUrl}**`, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.fulfill({ contentType: 'text/html', body: '<title>Cuaca</title>' });
    });
    await open(page);
    await listen(page).click();
    const log = await page.locator('.help-bar a[data-exit]').evaluate((link: HTMLAnchorElement) => {
      link.click();
      return (window as unknown as { fake: { log: string[] } }).fake.log;
    });
    expect(log.at(-1)).toBe('cancel');
  });

  test('at once when anything else empties the page', async ({ page }) => {
    const speech = await open(page);
    await listen(page).click();
    await page.evaluate(() => {
      document.body.replaceChildren();
    });
    expect((await speech.spoken()).at(-1)).toBe('cancel');
  });

  for (const event of ['pagehide', 'visibilitychange'] as const) {
    test(`on ${event}`, async ({ page }) => {
      const speech = await open(page);
      await listen(page).click();
      await page.evaluate((name) => {
        Object.defineProperty(document, 'hidden', { value: true });
        (name === 'pagehide' ? window : document).dispatchEvent(new Event(name));
      }, event);
      expect((await speech.spoken()).at(-1)).toBe('cancel');
    });
  }
});

for (const lang of ['id', 'en'] as const) {
  test(`the control is accessible (${lang}), at rest and reading`, async ({ page }) => {
    test.setTimeout(90_000);
    const seen = watch(page);
    await open(page, 'passport-held', lang);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      for (const state of ['idle', 'playing'] as const) {
        if (state === 'playing') await page.locator('[data-play]').click();
        await expect(page.locator('site-read-aloud')).toHaveAttribute('data-state', state);
        expect(await violations(page, { everyRule: true, within: 'main' })).toEqual([]);
      }
      await page.locator('[data-stop]').click();
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.locator('[data-play]').click();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(seen.errors).toEqual([]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button', async ({ page }) => {
    await page.goto(addressOf('scam-fees', 'id'));
    await expect(page.locator('site-read-aloud')).toBeHidden();
    await expect(listen(page)).toHaveCount(0);
  });
});
