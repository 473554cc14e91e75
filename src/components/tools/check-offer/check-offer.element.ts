import type { Locale } from '../../../i18n/locales.ts';
import { offerSamplesPath, type OfferSample } from '../../../logic/offer-samples.ts';
import { contactsFor } from '../../../logic/offer-contacts.ts';
import { questionMessage, quotesOf, signsIn, type Sign } from '../../../logic/offer-answer.ts';
import {
  checkOffer,
  compileRules,
  isTooShort,
  textProblem,
  type Level,
  type OfferResult,
  type OfferRules,
  type Severity,
} from '../../../logic/offer-check/index.ts';
import { unpackRules, type PackedRules } from '../../../logic/offer-check/packed.ts';
import { markedText } from './marked-text.ts';

/** Texts for one and for several, with `{n}`; `zero` where nothing was found. */
interface Counted {
  readonly one: string;
  readonly many: string;
  readonly zero?: string;
}

/** The JSON block of the page. */
export interface OfferPageData {
  readonly texts: Readonly<
    Record<
      | 'empty'
      | 'short'
      | 'long'
      | 'binary'
      | 'checking'
      | 'failed'
      | 'samples'
      | 'ready'
      | 'sign'
      | 'copied'
      | 'byHand',
      string
    >
  >;
  readonly titles: Readonly<Record<Level, Counted>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly message: { readonly before: string; readonly after: string };
  readonly rules: PackedRules;
}

/** From this length a pasted text is checked at once, and a check is announced before it runs. */
const wholeMessage = 40;
const slow = 3000;
/** Questions and checks that show before the rest is folded away. */
const shownFirst = 6;

/** Puts nodes in place of what an element holds; `replaceChildren` is missing on older phones. */
function fill(element: Element, ...nodes: (Node | string)[]): void {
  element.textContent = '';
  element.append(...nodes);
}

/**
 * `<site-check-offer>`: checks the text of its field and fills its answer from the lists that stand
 * on the page. The text stays in the field: it is not sent, stored, or put into the address.
 */
class SiteCheckOffer extends HTMLElement {
  private known: OfferPageData | undefined;
  private rules: OfferRules | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.erase();
    this.foldList();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.check(true);
    });
    this.field.addEventListener('focus', () => {
      this.prepareWhenIdle();
    });
    this.field.addEventListener('paste', () => {
      // The text is in the field after the event.
      setTimeout(() => {
        if (this.field.value.trim().length >= wholeMessage) this.check(false);
      });
    });
    this.addEventListener('click', (event) => {
      this.tap(event.target instanceof Element ? event.target.closest('button') : null);
    });
    const samples = this.querySelector<HTMLDetailsElement>('[data-samples]');
    samples?.addEventListener('toggle', () => {
      if (samples.open) void this.loadSamples(samples);
    });
    // Neither a copy of the page in memory nor the browser's own memory of forms keeps the text.
    window.addEventListener('pagehide', () => {
      this.erase();
    });
    window.addEventListener('pageshow', () => {
      this.erase();
    });
  }

  /** The list is below the first screen, so nothing in sight moves; paper cannot be unfolded. */
  private foldList(): void {
    const list = this.querySelector('details.check-list') as HTMLDetailsElement;
    list.open = false;
    window.addEventListener('beforeprint', () => {
      list.open = true;
    });
    window.addEventListener('afterprint', () => {
      list.open = false;
    });
  }

  /** Fetches the examples, unless they stand there already, as in the one-file copy. */
  private async loadSamples(samples: HTMLElement): Promise<void> {
    const list = samples.querySelector('ul');
    if (!list || list.children.length > 0) return;
    try {
      const response = await fetch(offerSamplesPath(samples.dataset['samples'] as Locale));
      const texts = (await response.json()) as readonly OfferSample[];
      if (list.children.length > 0) return;
      for (const [name, text] of texts) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = name;
        button.dataset['sample'] = text;
        list.appendChild(document.createElement('li')).append(button);
      }
    } catch {
      this.say(this.data.texts.samples);
    }
  }

  private tap(button: HTMLButtonElement | null): void {
    if (!button) return;
    const { sample, erase, copy } = button.dataset;
    if (sample !== undefined) {
      this.field.value = sample;
      this.check(true);
    } else if (erase !== undefined) {
      this.erase();
      this.field.focus();
    } else if (copy !== undefined) this.copy();
  }

  private get field(): HTMLTextAreaElement {
    return this.querySelector('#tawaran') as HTMLTextAreaElement;
  }

  private slotOf(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  private get data(): OfferPageData {
    this.known ??= JSON.parse(
      this.querySelector('script[type="application/json"]')?.textContent ?? '',
    ) as OfferPageData;
    return this.known;
  }

  private prepare(): OfferRules {
    this.rules ??= compileRules(unpackRules(this.data.rules));
    return this.rules;
  }

  private prepareWhenIdle(): void {
    if (this.rules) return;
    const run = (): void => {
      this.prepare();
    };
    // Safari and old WebViews do not know it, whatever the types say.
    const idle = window.requestIdleCallback as typeof window.requestIdleCallback | undefined;
    if (idle) idle(run);
    else setTimeout(run, 300);
  }

  /**
   * Checks the field's text.
   * @param asked whether the reader asked for it: then the focus goes to the answer
   */
  private check(asked: boolean): void {
    const text = this.field.value;
    const problem = textProblem(text);
    if (problem) {
      this.refuse(this.data.texts[problem], asked);
    } else if (text.length < slow) {
      this.run(text, asked);
    } else {
      this.say(this.data.texts.checking);
      setTimeout(() => {
        if (this.field.value === text) this.run(text, asked);
      }, 50);
    }
  }

  private run(text: string, asked: boolean): void {
    const { texts } = this.data;
    let result: OfferResult;
    try {
      result = checkOffer(text, this.prepare());
    } catch {
      this.refuse(texts.failed, asked);
      return;
    }
    if (isTooShort(text, result)) {
      this.refuse(texts.short, asked);
      return;
    }
    const heading = this.show(text, result);
    if (asked) {
      this.say('');
      heading.focus({ preventScroll: true });
      heading.scrollIntoView();
    } else this.say(texts.ready.replace('{title}', heading.textContent.trim()));
  }

  /** Says why there is no answer; the text stays. */
  private refuse(message: string, asked: boolean): void {
    this.clearResult();
    this.say(message);
    if (asked) this.field.focus();
  }

  private say(message: string): void {
    const status = this.querySelector('form [role=status]');
    if (status) status.textContent = message;
  }

  /** Fills the answer; gives its heading. */
  private show(text: string, result: OfferResult): HTMLElement {
    this.clearResult();
    const signs = signsIn(result);
    this.dataset['level'] = result.level;
    const heading = this.showLevel(result.level, signs.length);
    for (const line of this.querySelectorAll<HTMLElement>('[data-combination]')) {
      line.hidden = !result.combinations.includes(line.dataset['combination'] ?? '');
    }
    this.slotOf('found').hidden = signs.length === 0;
    fill(this.slotOf('text'), ...markedText(text, signs, this.data.texts.sign));
    fill(this.slotOf('reasons'), ...signs.map((sign) => this.reason(text, sign)));
    this.showMissing(result.missing);
    const chosen: readonly string[] = contactsFor([
      ...signs.map(({ id }) => id),
      ...result.missing,
    ]);
    for (const block of this.querySelectorAll<HTMLElement>('[data-contact]')) {
      block.hidden = !chosen.includes(block.dataset['contact'] ?? '');
    }
    this.slotOf('result').hidden = false;
    return heading;
  }

  private showLevel(level: Level, count: number): HTMLElement {
    for (const box of this.querySelectorAll<HTMLElement>('.check-level')) {
      box.hidden = box.dataset['level'] !== level;
    }
    const { zero, one, many } = this.data.titles[level];
    const heading = this.querySelector(`.level-${level} h2`) as HTMLElement;
    const title = heading.querySelector('[data-title]');
    if (title) {
      title.textContent =
        count === 0 && zero !== undefined
          ? zero
          : (count === 1 ? one : many).replace('{n}', String(count));
    }
    return heading;
  }

  /** A sign as it stands in the list, with what the text says. */
  private reason(text: string, sign: Sign): Node {
    const item = this.copyOf(`[data-sign="${sign.id}"]`);
    const severity = item.querySelector('i');
    if (severity) {
      severity.className = `sev-${String(sign.severity)}`;
      severity.textContent = this.data.severity[sign.severity];
    }
    const quotes = document.createElement('p');
    quotes.className = 'quotes';
    quotes.translate = false;
    quotes.textContent = quotesOf(text, sign)
      .map((quote) => `“${quote}”`)
      .join(' · ');
    item.insertBefore(quotes, item.querySelector('p'));
    return item;
  }

  private copyOf(selector: string): HTMLElement {
    return this.querySelector(`.check-list ${selector}`)?.cloneNode(true) as HTMLElement;
  }

  private showMissing(ids: readonly string[]): void {
    // The list on the page stands in the order of use.
    const checks = [...this.querySelectorAll<HTMLElement>('.check-list [data-check]')].filter(
      (item) => ids.includes(item.dataset['check'] ?? ''),
    );
    const questions = checks.map((item) =>
      (item.querySelector('.ask')?.textContent ?? '').trim().replace(/^“|”$/g, ''),
    );
    this.split('asks', questions.map(listItem));
    this.split(
      'missing',
      checks.map(({ dataset }) => {
        const item = this.copyOf(`[data-check="${dataset['check'] ?? ''}"]`);
        item.querySelector('.ask')?.remove();
        return item;
      }),
    );
    this.slotOf('questions').hidden = questions.length === 0;
    this.slotOf('unseen').hidden = questions.length === 0;
    this.messageField.value = questionMessage(questions, this.data.message);
  }

  /** The first few items in the open, the others under a fold. */
  private split(name: string, items: readonly Node[]): void {
    fill(this.slotOf(name), ...items.slice(0, shownFirst));
    const more = this.slotOf(`more-${name}`);
    fill(more, ...items.slice(shownFirst));
    if (more.parentElement) more.parentElement.hidden = items.length <= shownFirst;
  }

  private get messageField(): HTMLTextAreaElement {
    return this.slotOf('message') as HTMLTextAreaElement;
  }

  private copy(): void {
    const field = this.messageField;
    const status = this.slotOf('copied');
    const byHand = (): void => {
      field.hidden = false;
      field.focus();
      field.select();
      status.textContent = this.data.texts.byHand;
    };
    // Missing on plain http and in some in-app browsers, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) byHand();
    else {
      clipboard.writeText(field.value).then(() => {
        status.textContent = this.data.texts.copied;
      }, byHand);
    }
  }

  private clearResult(): void {
    delete this.dataset['level'];
    this.slotOf('result').hidden = true;
    for (const name of ['text', 'reasons', 'asks', 'more-asks', 'missing', 'more-missing']) {
      fill(this.slotOf(name));
    }
    this.slotOf('copied').textContent = '';
    this.messageField.value = '';
    this.messageField.hidden = true;
    for (const block of this.querySelectorAll<HTMLElement>('[data-contact]')) block.hidden = false;
  }

  /** Nothing of the text stays on the page. */
  private erase(): void {
    this.field.value = '';
    this.say('');
    this.clearResult();
  }
}

function listItem(text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}

customElements.define('site-check-offer', SiteCheckOffer);
