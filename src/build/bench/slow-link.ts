import type { Browser, CDPSession, Page } from '@playwright/test';

/** A bad connection and a slow phone. */
export interface SlowLink {
  /** Kilobits a second. */
  readonly down: number;
  readonly up: number;
  /** Milliseconds for one round trip. */
  readonly roundTrip: number;
  /** How many times slower than this machine. */
  readonly cpu: number;
}

/** What opening a page took, in milliseconds since it was asked for, and bytes with their headers. */
export interface Opening {
  readonly firstPaint: number;
  /** Largest contentful paint: the first screen can be read. */
  readonly readable: number;
  readonly bytes: number;
}

const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true };

/** A page on that link, in a context without cache; `done` ends it. */
export async function pageOn(
  browser: Browser,
  link: SlowLink,
): Promise<{ page: Page; session: CDPSession; received: () => number; done: () => Promise<void> }> {
  const context = await browser.newContext({ ...phone, locale: 'id-ID', hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: link.roundTrip,
    downloadThroughput: (link.down * 1000) / 8,
    uploadThroughput: (link.up * 1000) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: link.cpu });
  return { page, session, received: () => bytes, done: () => context.close() };
}

/**
 * Opens an address with an empty cache and waits until the network is silent.
 * @throws when it does not answer 200, or nothing was painted
 */
export async function openCold(browser: Browser, url: string, link: SlowLink): Promise<Opening> {
  const { page, received, done } = await pageOn(browser, link);
  try {
    const response = await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
    if (response?.status() !== 200)
      throw new Error(`${url} answered ${String(response?.status())}.`);
    const { firstPaint, readable } = await page.evaluate(async () => {
      const entries = (type: string) =>
        new Promise<PerformanceEntryList>((found) => {
          const observer = new PerformanceObserver((list) => {
            observer.disconnect();
            found(list.getEntries());
          });
          observer.observe({ type, buffered: true });
          setTimeout(found, 5000, []);
        });
      const [paints, largest] = await Promise.all([
        entries('paint'),
        entries('largest-contentful-paint'),
      ]);
      return {
        firstPaint: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime,
        readable: largest.at(-1)?.startTime,
      };
    });
    if (firstPaint === undefined || readable === undefined) throw new Error(`${url}: no paint.`);
    return { firstPaint, readable, bytes: received() };
  } finally {
    await done();
  }
}
