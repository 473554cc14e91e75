import { choiceIn, packCache, workerAddress } from '../../../logic/offline-pack.ts';
import type { Progress } from '../../../offline/worker-scope.ts';

type State = 'none' | 'saving' | 'saved' | 'failed' | 'removing';

/** A download of which nothing arrives for this long (milliseconds) has failed. */
const patience = 30_000;

/** Addresses in the store; none where it does not exist. Does not make one. */
async function storedKeys(): Promise<Set<string>> {
  if (!(await caches.has(packCache))) return new Set();
  const keys = await (await caches.open(packCache)).keys();
  return new Set(keys.map(({ url }) => url));
}

/** Deletes what was not there before a download that failed. */
async function restore(before: ReadonlySet<string>): Promise<void> {
  if (before.size === 0) {
    await caches.delete(packCache);
    return;
  }
  const store = await caches.open(packCache);
  for (const request of await store.keys()) {
    if (!before.has(request.url)) await store.delete(request);
  }
}

/**
 * `<site-offline hidden data-lang data-words>`: saves the help pack and removes it again, each on a tap.
 * It stays hidden where the browser cannot do that. `data-words` holds a text for each state.
 * Merely showing it registers and stores nothing.
 */
class SiteOffline extends HTMLElement {
  private words: Readonly<Record<string, string>> = {};
  /** Path of the country page that is saved; empty without one. */
  private country = '';

  connectedCallback(): void {
    // Missing in private windows of some browsers and on plain http, whatever the types say.
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!workers || !('caches' in window)) return;
    this.words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    this.find('[data-offline-save]').addEventListener('click', () => void this.save());
    this.find('[data-offline-remove]').addEventListener('click', () => void this.forget());
    void this.look().then(() => {
      this.hidden = false;
      this.whenNear(() => void this.listCountries());
    });
  }

  private whenNear(then: () => void): void {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        then();
      },
      { rootMargin: '100%' },
    );
    observer.observe(this);
  }

  /** Fetches the countries to choose from; without internet there is nothing to save anyway. */
  private async listCountries(): Promise<void> {
    const select = this.find<HTMLSelectElement>('select');
    try {
      const response = await fetch(`/data/pack-countries.${this.dataset['lang'] ?? ''}.json`);
      const countries = (await response.json()) as Readonly<Record<string, string>>;
      select.append(...Object.entries(countries).map(([path, name]) => new Option(name, path)));
      select.value = this.country;
    } catch {
      // The choice "no country" stands there.
    }
  }

  private find<T extends HTMLElement>(selector: string): T {
    const element = this.querySelector<T>(selector);
    if (!element) throw new Error(`<site-offline> lacks ${selector}.`);
    return element;
  }

  /** Shows what is saved now; clears away what a closed browser left half done. */
  private async look(): Promise<void> {
    const registration = await navigator.serviceWorker.getRegistration('/');
    if (registration?.active) {
      const { lang, country } = choiceIn(registration.active.scriptURL);
      if (lang === this.dataset['lang']) this.country = country;
      this.show('saved');
    } else if (!registration?.installing) await caches.delete(packCache);
  }

  private show(state: State, text = this.words[state] ?? ''): void {
    const status = this.find('[data-offline-state]');
    status.dataset['offlineState'] = state;
    status.textContent = text;
    const busy = state === 'saving' || state === 'removing';
    this.find<HTMLButtonElement>('[data-offline-save]').disabled = busy;
    this.find('progress').hidden = state !== 'saving';
    if (state === 'saved') this.find('[data-offline-remove]').hidden = false;
    if (state === 'none') this.find('[data-offline-remove]').hidden = true;
  }

  private async save(): Promise<void> {
    const before = await storedKeys();
    this.show('saving');
    const select = this.find<HTMLSelectElement>('select');
    // Before the list is there, the choice made earlier stands.
    if (select.length > 1) this.country = select.value;
    const { country } = this;
    const address = workerAddress({ lang: this.dataset['lang'] ?? '', country });
    try {
      await this.install(address);
      this.show('saved');
    } catch {
      const registration = await navigator.serviceWorker.getRegistration('/');
      if (!registration?.active) await registration?.unregister();
      await restore(before);
      this.show('failed');
    }
  }

  /** Registers the worker and waits until it has stored everything; rejects when it gives up. */
  private async install(address: string): Promise<void> {
    const workers = navigator.serviceWorker;
    const bar = this.find<HTMLProgressElement>('progress');
    bar.removeAttribute('value');
    const registration = await workers.register(address, { updateViaCache: 'none' });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (!worker) throw new Error('no worker');
    let silence = 0;
    await new Promise<void>((resolve, reject) => {
      const wait = (): void => {
        clearTimeout(silence);
        silence = window.setTimeout(() => {
          reject(new Error('silence'));
        }, patience);
      };
      workers.onmessage = ({ data }: MessageEvent<Progress>): void => {
        wait();
        bar.max = data.total;
        bar.value = data.done;
      };
      const look = (): void => {
        if (worker.state === 'activated') resolve();
        if (worker.state === 'redundant') reject(new Error('not installed'));
      };
      worker.onstatechange = look;
      wait();
      look();
    }).finally(() => {
      clearTimeout(silence);
      workers.onmessage = null;
      worker.onstatechange = null;
    });
  }

  /** Takes back everything: the worker, its store and anything else this site may hold here. */
  private async forget(): Promise<void> {
    this.show('removing');
    for (const registration of await navigator.serviceWorker.getRegistrations()) {
      await registration.unregister();
    }
    for (const name of await caches.keys()) await caches.delete(name);
    this.show('none', this.words['removed']);
  }
}

customElements.define('site-offline', SiteOffline);
