import type { HTMLElement } from 'node-html-parser';
import type { Locale } from '../i18n/locales.ts';
import { t } from '../i18n/t.ts';

/** Key of the part that holds the sources of all pages. */
export const sourceList = 'source-list';

/**
 * The lists of sources of all pages as one: most sources stand on many pages, and their addresses
 * are long. Numbers in the texts then count through this list.
 */
export class SourceNumbers {
  private readonly lines: string[] = [];
  private readonly ui;

  constructor(locale: Locale) {
    this.ui = t(locale).sources;
  }

  /**
   * Moves the sources of a page into the list, and has its footnotes and links lead there.
   * @param brief its list leaves out their titles, which other pages have: take it after them
   */
  take(main: HTMLElement, brief = false): void {
    const section = main.querySelector('section.sources');
    if (!section) return;
    const numbers = new Map<string, number>();
    const day = this.dayIn(section.querySelector('p')?.text ?? '');
    for (const item of section.querySelectorAll('li')) {
      const read = this.ui.read('').trim();
      const line = item.innerHTML.includes(read)
        ? item.innerHTML
        : `${item.innerHTML} (${this.ui.read(day)})`;
      const link = item.querySelector('a')?.toString() ?? line;
      const known = this.lines.findIndex((other) =>
        brief ? other.startsWith(link) : other === line,
      );
      const index = known < 0 ? this.lines.push(line) - 1 : known;
      numbers.set(`#${item.getAttribute('id') ?? ''}`, index + 1);
    }
    section.remove();
    for (const link of main.querySelectorAll('a[href^="#s"]')) {
      const href = link.getAttribute('href') ?? '';
      const number = numbers.get(href);
      if (href === '#sumber') link.setAttribute('href', `#p-${sourceList}`);
      if (number === undefined) continue;
      link.setAttribute('href', `#p-s${String(number)}`);
      link.setAttribute('aria-label', this.ui.cite(number));
      link.textContent = String(number);
    }
  }

  /** The list as markup. */
  list(): string {
    const items = this.lines.map(
      (line, index) =>
        `<li id="p-s${String(index + 1)}">${line.replaceAll(/ rel="[^"]*"/g, '')}</li>`,
    );
    return `<ol class="mt-3 grid list-decimal gap-1 pl-12 text-base">${items.join('')}</ol>`;
  }

  /** The day in a page's sentence on when its sources were read. */
  private dayIn(sentence: string): string {
    const [before = '', after = ''] = this.ui.intro('|').split('|');
    return sentence.trim().slice(before.length, after === '' ? undefined : -after.length);
  }
}
