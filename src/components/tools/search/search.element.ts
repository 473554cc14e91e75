import type { Locale } from '../../../i18n/locales.ts';
import {
  contentWords,
  mergeResults,
  searchIntent,
  nearestWord,
} from '../../../logic/search-query.ts';

/** What we use of Pagefind's JavaScript API (https://pagefind.app/docs/api/). */
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ url: string; meta: Record<string, string | undefined> }>;
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options?: { filters: { kind: 'page' | 'country' } },
  ): Promise<{ results: readonly PagefindResult[] }>;
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
      await this.show([], '');
      return;
    }
    this.say(this.dataset['loading'] ?? '');
    try {
      const pagefind = await this.load();
      const found = await this.find(pagefind, words);
      if (run !== this.run) return;
      const count = found.length;
      const text = count === 0 ? 'none' : count === 1 ? 'one' : 'many';
      await this.show(
        found,
        (this.dataset[text] ?? '').replace('{n}', String(count)).replace('{q}', query),
      );
    } catch {
      if (run === this.run) await this.show([], this.dataset['failed'] ?? '');
    }
  }

  /** Country pages first when the query asks for a number in a place; else the topics. */
  private async find(pagefind: Pagefind, words: readonly string[]): Promise<PagefindResult[]> {
    const intent = searchIntent(words, (this.dataset['places'] ?? '').split('|'));
    const topics = await this.findKind(pagefind, words, 'page');
    const countries = await this.findKind(pagefind, words, 'country');
    const order = {
      number: [...countries.slice(0, 2), ...topics, ...countries.slice(2)],
      place: [
        ...topics.slice(0, 2),
        ...countries.slice(0, 1),
        ...topics.slice(2),
        ...countries.slice(1),
      ],
      topic: [...topics, ...countries],
    };
    return order[intent].slice(0, 20);
  }

  /** All words together first; where that finds little, word by word, mending misspelt ones. */
  private async findKind(
    pagefind: Pagefind,
    words: readonly string[],
    kind: 'page' | 'country',
  ): Promise<PagefindResult[]> {
    const options = { filters: { kind } };
    const together = (await pagefind.search(words.join(' '), options)).results;
    if (together.length >= pageSize || words.length === 0) return together.slice(0, 20);
    const byId = new Map(together.map((result) => [result.id, result]));
    const lists = [];
    for (const word of words) {
      let { results } = await pagefind.search(word, options);
      if (results.length === 0) {
        const near = nearestWord(word, await this.words());
        if (near !== undefined) ({ results } = await pagefind.search(near, options));
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

  /** Puts the results in place before they are announced. */
  private async show(found: readonly PagefindResult[], message: string): Promise<void> {
    this.querySelector('.results')?.replaceChildren();
    const run = this.run;
    await this.more(found, 0);
    if (run === this.run) this.say(message);
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
