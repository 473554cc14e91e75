/**
 * Smoke test in the Firefox of the machine: the pages a reader in need opens first, with scripts and
 * without. Everything else is tested in Chromium.
 */
import { expect, test } from '@playwright/test';
import { installedFirefox } from '../../src/build/cli/browser.mjs';
import { settings } from '../../src/settings.ts';
import { Firefox } from '../support/firefox.ts';
import { addressOf } from '../support/site.ts';

const keys = [
  'home',
  'get-help',
  'passport-held',
  'contacts',
  'contacts-abroad',
  'search',
  'privacy',
];
const pages = (['id', 'en'] as const).flatMap((lang) => keys.map((key) => addressOf(key, lang)));

/** The one "leave now" that is always in sight. */
const exit = '.help-bar a[data-exit]';
/** Where the middle of an element is drawn, if nothing covers it. */
const inSight = (selector: string) => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  const box = element?.getBoundingClientRect();
  const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return Boolean(top && element.contains(top));
})()`;
const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const visibleCards = `[...document.querySelectorAll('article.contact')]
  .filter((card) => card.getClientRects().length > 0).length`;

const firefoxPath = installedFirefox();
test.skip(firefoxPath === '', 'skipped: no Firefox on this machine (FIREFOX_PATH names one)');
// One worker, so that two Firefoxes at most are started.
test.describe.configure({ mode: 'default' });

/** A busy machine may take long to start a browser. */
const startMs = 120_000;

const base = () => test.info().project.use.baseURL ?? '';

/** What every page must do, whatever runs. */
async function expectSound(firefox: Firefox): Promise<void> {
  for (const width of [360, 320]) {
    await firefox.resize(width, 740);
    expect(await firefox.evaluate(overflow), `sideways scroll at ${String(width)} px`).toBe(0);
    expect(await firefox.evaluate(inSight(exit)), `"leave now" at ${String(width)} px`).toBe(true);
  }
  const href = `document.querySelector(${JSON.stringify(exit)}).href`;
  expect(await firefox.evaluate(href)).toBe(settings.exitUrl);
  await firefox.click('.site-header summary');
  expect(await firefox.evaluate(inSight('.site-header details li a')), 'menu').toBe(true);
}

test.describe('Firefox', () => {
  let firefox: Firefox;
  test.beforeAll(async () => {
    test.setTimeout(startMs);
    firefox = await Firefox.start(firefoxPath);
  });
  test.afterAll(() => firefox.stop());

  test('would report an error and a script that the policy stops', async () => {
    await firefox.open(`${base()}/`);
    await firefox.evaluate(`(() => {
      const script = document.createElement('script');
      script.textContent = '1';
      document.head.append(script);
      setTimeout(() => { throw new Error('planted'); });
    })()`);
    const complaints = () => firefox.complaints.join('\n');
    await expect.poll(complaints).toMatch(/Content-Security-Policy[\s\S]*planted/);
  });

  for (const url of pages) {
    test(`${url}: no complaint, nothing too wide, a way out, a menu`, async () => {
      await firefox.open(base() + url);
      await expectSound(firefox);
      expect(firefox.complaints).toEqual([]);
    });
  }

  test('contacts can be filtered', async () => {
    await firefox.open(base() + addressOf('contacts', 'id'));
    const all = await firefox.evaluate<number>(visibleCards);
    await firefox.click('a[data-situation="money-lost"]');
    const some = await firefox.evaluate<number>(visibleCards);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    const said = `document.querySelector('site-filter [role=status]').textContent`;
    expect(await firefox.evaluate(said)).toBe(`${String(some)} kontak ditampilkan`);
    expect(firefox.complaints).toEqual([]);
  });

  test('the search finds a page', async () => {
    await firefox.open(base() + addressOf('search', 'id'));
    await firefox.click('#kata');
    await firefox.type('paspor ditahan');
    const first = `document.querySelector('.results a')?.pathname ?? ''`;
    await expect.poll(() => firefox.evaluate(first)).toBe(addressOf('passport-held', 'id'));
    expect(firefox.complaints).toEqual([]);
  });
});

test.describe('Firefox without JavaScript', () => {
  let firefox: Firefox;
  test.beforeAll(async () => {
    test.setTimeout(startMs);
    firefox = await Firefox.start(firefoxPath, { script: false });
  });
  test.afterAll(() => firefox.stop());

  for (const url of pages) {
    test(`${url}: text, a way out, a menu`, async () => {
      await firefox.open(base() + url);
      const text = `document.querySelector('main').innerText.length`;
      expect(await firefox.evaluate(text)).toBeGreaterThan(500);
      // Nothing that needs a script is offered.
      const dead = `[...document.querySelectorAll('main button, main input')]
        .filter((control) => control.getClientRects().length > 0).length`;
      expect(await firefox.evaluate(dead), 'dead controls').toBe(0);
      await expectSound(firefox);
    });
  }

  test('contacts: all are there, and a situation jumps to its section', async () => {
    await firefox.open(base() + addressOf('contacts', 'id'));
    expect(await firefox.evaluate(visibleCards)).toBeGreaterThan(30);
    await firefox.click('a[data-situation="money-lost"]');
    expect(await firefox.evaluate('location.hash')).toBe('#s-money-lost');
  });
});
