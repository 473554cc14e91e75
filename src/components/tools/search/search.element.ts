import type { Locale } from '../../../i18n/locales.ts';
import {
  contentWords,
  mergeResults,
  namesQuery,
  nearestWord,
  searchIntent,
  sharesPart,
} from '../../../logic/search-query.ts';

type Kind = 'situation' | 'page' | 'reference' | 'country';

/** What we use of Pagefind's JavaScript API (https://pagefind.app/docs/api/). */
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ url: string; content: string; meta: Record<string, string | undefined> }>;
}
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(
    query: string,
    options?: { filters: { kind: Kind } },
  ): Promise<{ results: readonly PagefindResult[] }>;
}

/** How much a kind of page counts: someone in trouble comes before someone looking a word up. */
const boosts: Readonly<Record<Kind, number>> = {
  situation: 1.3,
  page: 1,
  reference: 0.7,
  country: 1,
};

/** All that a found page says, with its search words. */
async function textOf(result: PagefindResult): Promise<string> {
  const { content, meta } = await result.data();
  return [content, ...Object.values(meta)].join(' ').toLowerCase();
}

const pageSize = 5;
/** How many of the best pages are asked for their search words: no more than are loaded to be shown. */
const reranked = pageSize;
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
          metaWeights: { title: 12, keywords: 8, description: 3, topic: 1 },
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
    const topics = await this.rank(pagefind, words, ['situation', 'page', 'reference']);
    const countries = await this.rank(pagefind, words, ['country']);
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
    return this.askedFor(order[intent].slice(0, 20), words);
  }

  /** Of the best pages, those that name the query among their own search words stand first. */
  private async askedFor(
    found: readonly PagefindResult[],
    words: readonly string[],
  ): Promise<PagefindResult[]> {
    const judged = await Promise.all(
      found.slice(0, reranked).map(async (result) => {
        const { meta } = await result.data();
        return namesQuery(meta['keywords'] ?? '', words, this.locale);
      }),
    );
    const first = found.filter((_, i) => judged[i] === true);
    return [...first, ...found.filter((result) => !first.includes(result))];
  }

  /** Pages of some kinds, best first; a word that finds nothing is mended from the vocabulary. */
  private async rank(
    pagefind: Pagefind,
    words: readonly string[],
    kinds: readonly Kind[],
  ): Promise<PagefindResult[]> {
    const byId = new Map<string, PagefindResult>();
    const ask = async (query: string, kind: Kind): Promise<readonly PagefindResult[]> => {
      const { results } = await pagefind.search(query, { filters: { kind } });
      for (const result of results) byId.set(result.id, result);
      return results;
    };
    const known = await Promise.all(
      words.map(async (word) => {
        const best = (await pagefind.search(word)).results[0];
        // Pagefind answers a word it does not know with pages that share its first letter.
        if (best && sharesPart(word, await textOf(best))) return word;
        return nearestWord(word, await this.words());
      }),
    ).then((all) => all.filter((word) => word !== undefined));
    if (known.length === 0) return [];
    const found = await Promise.all(
      kinds.map(async (kind) => {
        const together = await ask(known.join(' '), kind);
        const perWord = await Promise.all(known.map((word) => ask(word, kind)));
        return { kind, together, perWord };
      }),
    );
    const top = Math.max(...[...byId.values()].map(({ score }) => score), Number.MIN_VALUE);
    return found
      .flatMap(({ kind, together, perWord }) =>
        mergeResults(together, perWord, top).map(({ id, score }) => ({
          id,
          score: score * boosts[kind],
        })),
      )
      .sort((a, b) => b.score - a.score)
      .flatMap(({ id }) => byId.get(id) ?? []);
  }

  private say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  /** Puts the results in place before they are announced. */
  private async show(found: readonly PagefindResult[], message: string): Promise<void> {
    const list = this.querySelector('.results');
    if (list) list.textContent = '';
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
