import { expect, test } from '@playwright/test';
import { settings } from '../../src/settings.ts';
import { addressOf } from '../support/site.ts';

test('leaving empties the page at once and takes this page out of the tab’s history', async ({
  page,
}) => {
  // The destination answers only after a while, as on a bad link.
  await page.route(`${settings.exitUrl}**`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.fulfill({ contentType: 'text/html', body: '<title>Cuaca</title><h1>Cuaca</h1>' });
  });
  await page.goto(addressOf('home', 'id'));
  await page.goto(addressOf('passport-held', 'id'));
  // Read in the same task as the tap: before any frame is drawn, before the network answers.
  const left = await page.locator('.help-bar a[data-exit]').evaluate((link: HTMLAnchorElement) => {
    link.click();
    return { elements: document.body.childElementCount, title: document.title };
  });
  expect(left).toEqual({ elements: 0, title: '…' });
  await page.waitForURL(settings.exitUrl);
  await page.goBack();
  await expect(page).toHaveURL(addressOf('home', 'id'));
});
