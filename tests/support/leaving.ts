import { expect, type BrowserContext, type Page } from '@playwright/test';
import { settings } from '../../src/settings.ts';

/** The page that stands in for the exit in tests. */
const exitPage = '<!doctype html><title>Cuaca</title><h1>Cuaca hari ini</h1>';

/**
 * Answers for the exit's host.
 * @param delay milliseconds before the answer; `Infinity` never answers
 * @returns the headers of each request for it, so far
 */
export async function serveExit(
  context: BrowserContext,
  delay = 0,
  status = 200,
): Promise<Record<string, string>[]> {
  const requests: Record<string, string>[] = [];
  await context.route(`${settings.exitUrl}**`, async (route) => {
    requests.push(route.request().headers());
    if (delay === Infinity) return;
    await new Promise((resolve) => setTimeout(resolve, delay));
    if (status === 204) await route.fulfill({ status });
    else await route.fulfill({ status, contentType: 'text/html', body: exitPage });
  });
  return requests;
}

/** What one frame of a page of ours showed, and what its tab said. */
export interface Frame {
  /** Beginning of the text that can be seen. */
  readonly text: string;
  readonly title: string;
  readonly icons: string;
  /** Number of elements. */
  readonly elements: number;
}

/** A page that was left: html, head, title, icon. */
export const blank: Frame = { text: '', title: '…', icons: 'data:image/gif', elements: 4 };

/**
 * Records each frame of our pages that differs from the one before. The page reports by itself,
 * because Chromium answers no tool while a navigation to another site is under way.
 * Call it before the first page is opened.
 * @returns the frames so far; empty the list to begin again
 */
export async function recordFrames(page: Page): Promise<Frame[]> {
  const frames: Frame[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('frame: ')) frames.push(JSON.parse(text.slice(7)) as Frame);
  });
  await page.addInitScript(() => {
    if (location.hostname !== 'localhost') return;
    let last = '';
    const look = () => {
      const root = document.documentElement;
      const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]')];
      const frame = JSON.stringify({
        text: root.innerText.trim().slice(0, 40),
        title: document.title,
        icons: links.map(({ href }) => href.slice(0, 14)).join(),
        elements: document.querySelectorAll('*').length,
      });
      if (frame !== last) console.log(`frame: ${frame}`);
      last = frame;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return frames;
}

/**
 * Waits a little; no frame may have shown anything but a blank page. A page that left again before
 * its first frame has shown none.
 */
export async function expectOnlyBlank(page: Page, frames: readonly Frame[]): Promise<void> {
  await page.waitForTimeout(500);
  expect(frames.filter((frame) => frame.text !== '' || frame.title !== blank.title)).toEqual([]);
}

/** Waits until the tab shows the exit, whose address has replaced ours. */
export async function expectExit(page: Page): Promise<void> {
  await expect(page).toHaveTitle('Cuaca');
  expect(page.url()).toBe(settings.exitUrl);
}
