import { pathOf } from '../../i18n/routes.ts';
import { settings } from '../../settings.ts';
import { pageOn } from './slow-link.ts';
import { held, median, type Table } from './table.ts';
import { progress, type Workbench } from './workbench.ts';

const rounds = 15;
/** Requirement S2, in milliseconds. */
const limit = 50;
const fast = { down: 100_000, up: 100_000, roundTrip: 0 };

/** Time from a tap on "leave now" until the frame that shows nothing any more. */
async function oneExit(bench: Workbench, cpu: number): Promise<number> {
  const [origin, browser] = [await bench.origin(), await bench.browser()];
  const { page, done } = await pageOn(browser, { ...fast, cpu });
  try {
    // The exit never answers, so that the page stays and can tell of its own frame. It tells by
    // itself: Chromium answers no tool while a navigation to another site is under way.
    await page.route(`${settings.exitUrl}**`, () => undefined);
    const { promise: told, resolve } = Promise.withResolvers<number>();
    await page.exposeFunction('blankAfter', resolve);
    await page.addInitScript(() => {
      const { blankAfter } = window as unknown as { blankAfter: (milliseconds: number) => void };
      const atClick = ({ timeStamp }: Event) => {
        requestAnimationFrame(() => {
          if (document.documentElement.textContent !== '…') return;
          // A message posted in a frame is handled after that frame has been made.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => blankAfter(performance.now() - timeStamp);
          port2.postMessage('');
        });
      };
      addEventListener('click', atClick, { capture: true });
    });
    await page.goto(origin + pathOf('get-help', 'id'), { waitUntil: 'networkidle' });
    await page.locator('.help-bar a[data-exit]').tap({ noWaitAfter: true });
    const late = setTimeout(() => resolve(NaN), 20_000);
    const milliseconds = await told;
    clearTimeout(late);
    if (Number.isNaN(milliseconds)) throw new Error('The frame after the tap was not blank.');
    return milliseconds;
  } finally {
    await done();
  }
}

/** How fast "leave now" empties the screen. */
export async function leave(bench: Workbench): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const cpu of [1, 4, 6]) {
    progress(`leave: processor ÷ ${String(cpu)}`);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await oneExit(bench, cpu));
    const middle = median(times);
    rows.push([
      `÷ ${String(cpu)}`,
      cpu === 4 ? held(middle, { most: limit }) : Math.round(middle),
      Math.round(Math.max(...times)),
    ]);
  }
  return {
    title: 'Leaving',
    method: `From the tap on “leave now” (the event's own time) until the empty frame has been drawn, on the help page, while the exit's host does not answer; median of ${String(rounds)}. The limit holds for a four times slower processor.`,
    columns: ['processor', 'median, ms', 'slowest, ms'],
    rows,
  };
}
