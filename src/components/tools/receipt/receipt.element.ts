import { cookieCount, trafficOf, type Timing } from '../../../logic/receipt.ts';

/** Places where a site can leave something, in the order they are named. */
const places = ['tab', 'local', 'database', 'cache', 'worker'] as const;
type Place = (typeof places)[number];

/** Entries in each place; undefined where this browser does not let a page ask. Reads only. */
async function entries(): Promise<Record<Place, number | undefined>> {
  const ask = async (count: () => number | Promise<number>): Promise<number | undefined> => {
    try {
      return await count();
    } catch {
      return undefined;
    }
  };
  return {
    tab: await ask(() => sessionStorage.length),
    local: await ask(() => localStorage.length),
    database: await ask(async () => (await indexedDB.databases()).length),
    cache: await ask(async () => (await caches.keys()).length),
    worker: await ask(async () => (await navigator.serviceWorker.getRegistrations()).length),
  };
}

/**
 * `<site-receipt hidden data-lang data-words>`: shows what this visit to the page loaded and left, as
 * this browser tells it. `data-words` holds its texts as JSON. It stores and sends nothing.
 */
class SiteReceipt extends HTMLElement {
  private words: Readonly<Record<string, string>> = {};

  connectedCallback(): void {
    this.words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    this.querySelector('button')?.addEventListener('click', () => {
      void this.measure().then((summary) => {
        const status = this.querySelector('[role=status]');
        if (status) status.textContent = summary;
      });
    });
    // Sizes are complete once everything has loaded. Not announced: nobody asked yet.
    if (document.readyState === 'complete') void this.measure();
    else addEventListener('load', () => void this.measure(), { once: true });
  }

  /** Measures, fills the rows and returns them as one sentence. */
  private async measure(): Promise<string> {
    const timings = ['navigation', 'resource'].flatMap((type) =>
      performance.getEntriesByType(type),
    ) as Timing[];
    const { received, fromCache, elsewhere } = trafficOf(timings, location.origin);
    const cookies = cookieCount(document.cookie);
    const found = await entries();
    const kept = places.reduce((sum, place) => sum + (found[place] ?? 0), 0);

    const data =
      received === undefined
        ? this.word('untold')
        : [
            this.word('received', this.kilobytes(received)),
            ...(fromCache > 0 ? [this.word('fromCache', this.kilobytes(fromCache))] : []),
          ].join(' ');
    this.fill('data', data);
    this.fill('elsewhere', this.list(elsewhere.length, [...new Set(elsewhere)]));
    this.fill('cookies', String(cookies));
    this.fill(
      'kept',
      this.list(kept, [
        ...places.flatMap((place) => ((found[place] ?? 0) > 0 ? [this.word(place)] : [])),
        ...(places.some((place) => found[place] === undefined) ? [this.word('unasked')] : []),
      ]),
    );
    this.show('foreign', elsewhere.length > 0 || cookies > 0);
    this.show('stored', kept > 0);
    this.hidden = false;
    return this.word('summary')
      .replace('{data}', data)
      .replace('{elsewhere}', String(elsewhere.length))
      .replace('{cookies}', String(cookies))
      .replace('{kept}', String(kept));
  }

  private word(name: string, value = ''): string {
    return (this.words[name] ?? '').replace('{n}', value);
  }

  /** Kilobytes of 1,000 bytes, as phones and operators count. */
  private kilobytes(bytes: number): string {
    return new Intl.NumberFormat(this.dataset['lang'], { maximumFractionDigits: 1 }).format(
      bytes / 1000,
    );
  }

  private list(count: number, names: readonly string[]): string {
    return names.length === 0 ? String(count) : `${String(count)} (${names.join(', ')})`;
  }

  private fill(row: string, text: string): void {
    const cell = this.querySelector(`[data-row=${row}]`);
    if (cell) cell.textContent = text;
  }

  private show(note: string, shown: boolean): void {
    this.querySelector(`[data-note=${note}]`)?.toggleAttribute('hidden', !shown);
  }
}

customElements.define('site-receipt', SiteReceipt);
