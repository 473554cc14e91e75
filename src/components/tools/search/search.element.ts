import type { Locale } from '../../../i18n/locales.ts';
import { contentWords, mergeResults, nearestWord } from '../../../logic/search-query.ts';

/** What we use of Pagefind's JavaScript API (https://pagefind.app/docs/api/). */
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ url: string; meta: Record<string, string | undefined> }>;
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: readonly PagefindResult[] }>;
}

const pageSize = 5;
const waitMs = 250;

/**
 * `<site-search data-lang …>`: shows its form, loads the index when the reader reaches for the
 * field, and lists what is found. The query stays in the field: not in the address, not in storage.
 */
class SiteSearch extends HTMLElement {
  private pagefind: Promise<Pagefind> | undefined;
  private vocabulary: Promise<readonly string[]> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private run = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.hidden = false;
    input.addEventListener('focus', () => {
      void this.load();
    });
    input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.search(input.value), waitMs);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.timer);
      void this.search(input.value);
    });
  }

  private get locale(): Locale {
    return this.dataset['lang'] === 'en' ? 'en' : 'id';
  }

  private load(): Promise<Pagefind> {
    this.pagefind ??= (async () => {
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
      await pagefind.options({
        ranking: {
          termFrequency: 0.6,
          pageLength: 0.4,
          metaWeights: { title: 6, keywords: 5, description: 2, topic: 1 },
        },
      });
      await pagefind.init();
      return pagefind;
    })();
    // A failed load may be tried again at the next letter.
    this.pagefind.catch(() => {
      this.pagefind = undefined;
    });
    return this.pagefind;
  }

  private words(): Promise<readonly string[]> {
    this.vocabulary ??= fetch(`/data/search-words.${this.locale}.json`)
      .then((response) => response.json() as Promise<readonly string[]>)
      .catch(() => []);
    return this.vocabulary;
  }

  private async search(typed: string): Promise<void> {
    const run = ++this.run;
    const query = typed.trim();
    const words = contentWords(query, this.locale);
    if (words.length === 0) {
      this.show([], '');
      return;
    }
    this.say(this.dataset['loading'] ?? '');
    try {
      const pagefind = await this.load();
      const found = await this.find(pagefind, words);
      if (run !== this.run) return;
      const count = found.length;
      const text = count === 0 ? 'none' : count === 1 ? 'one' : 'many';
      this.show(
        found,
        (this.dataset[text] ?? '').replace('{n}', String(count)).replace('{q}', query),
      );
    } catch {
      if (run === this.run) this.show([], this.dataset['failed'] ?? '');
    }
  }

  /** All words together first; where that finds little, word by word, mending misspelt ones. */
  private async find(pagefind: Pagefind, words: readonly string[]): Promise<PagefindResult[]> {
    const together = (await pagefind.search(words.join(' '))).results;
    const byId = new Map(together.map((result) => [result.id, result]));
    if (together.length >= pageSize) return together.slice(0, 20);
    const lists = [];
    for (const word of words) {
      let { results } = await pagefind.search(word);
      if (results.length === 0) {
        const near = nearestWord(word, await this.words());
        if (near !== undefined) ({ results } = await pagefind.search(near));
      }
      for (const result of results) if (!byId.has(result.id)) byId.set(result.id, result);
      lists.push(results);
    }
    const order = [...together.map(({ id }) => id), ...mergeResults(lists)];
    return [...new Set(order)].slice(0, 20).flatMap((id) => byId.get(id) ?? []);
  }

  private say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  private show(found: readonly PagefindResult[], message: string): void {
    this.say(message);
    this.querySelector('.results')?.replaceChildren();
    void this.more(found, 0);
  }

  private async more(found: readonly PagefindResult[], from: number): Promise<void> {
    const run = this.run;
    const list = this.querySelector('.results');
    const button = this.querySelector<HTMLButtonElement>('[data-more]');
    if (!list || !button) return;
    const part = await Promise.all(
      found.slice(from, from + pageSize).map((result) => result.data()),
    );
    if (run !== this.run) return;
    list.append(...part.map(({ url, meta }) => this.item(url, meta)));
    button.hidden = from + pageSize >= found.length;
    button.onclick = () => {
      void this.more(found, from + pageSize).then(() => {
        list.children[from + pageSize]?.querySelector('a')?.focus();
      });
    };
  }

  private item(url: string, meta: Record<string, string | undefined>): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta['title'] ?? url;
    const topic = document.createElement('span');
    topic.className = 'topic';
    topic.textContent = meta['topic'] ?? '';
    const text = document.createElement('p');
    text.textContent = meta['description'] ?? '';
    item.append(topic, link, text);
    return item;
  }
}

customElements.define('site-search', SiteSearch);
