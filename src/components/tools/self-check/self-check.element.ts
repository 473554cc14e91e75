import {
  adviceOf,
  answer,
  back,
  end,
  finish,
  none,
  otherCountry,
  start,
  urgentSteps,
  type CheckGraph,
  type Walk,
} from '../../../logic/self-check.ts';
import { readGraph } from './graph.ts';
import { SiteClassQuiz } from './class-quiz.element.ts';
import { announceView, goTo, show } from './view.ts';

/**
 * `<site-self-check>`: turns the printed list into one question at a time. The answers
 * live in this object and in the fields; nothing is written to storage, the address or the title.
 */
class SiteSelfCheck extends HTMLElement {
  private graph: CheckGraph = { doors: {}, steps: {} };
  private walk: Walk | undefined;
  /** The numbers of each list as the page has them. */
  private readonly numbers = new WeakMap<Element, Element[]>();

  connectedCallback(): void {
    this.graph = readGraph(this);
    this.addEventListener('click', this);
    this.addEventListener('change', this);
    this.addEventListener('keydown', this);
    this.addEventListener('leave', this);
    const asked = location.hash.replace('#pintu-', '');
    if (this.querySelector(`[data-door="${CSS.escape(asked)}"]`)) this.open(asked);
    else this.restart();
  }

  handleEvent(event: Event): void {
    const target = event.target instanceof Element ? event.target : this;
    if (event.type === 'leave') {
      this.restart();
      goTo(this.querySelector('#pintu'));
    } else if (event.type === 'change' && this.walk) this.changed(target);
    else if (event instanceof KeyboardEvent) this.pressed(event, target);
    else if (event instanceof MouseEvent) this.clicked(event, target);
  }

  private clicked(event: MouseEvent, target: Element): void {
    const door = target.closest<HTMLElement>('[data-door]')?.dataset['door'];
    if (door !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.open(door);
      return;
    }
    if (target.closest('site-class-quiz')) return;
    const action = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
    if (action !== undefined) this.act(action);
  }

  /** Enter in a field goes on, as in a form. */
  private pressed(event: KeyboardEvent, target: Element): void {
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || !this.walk) return;
    event.preventDefault();
    this.act('next');
  }

  private act(action: string): void {
    const { walk } = this;
    if (!walk) return;
    if (action === 'print') window.print();
    else if (action === 'again') {
      this.restart();
      goTo(this.querySelector('#pintu'));
    } else if (action === 'finish') this.move(finish(walk));
    else if (action === 'back') {
      const before = back(walk);
      if (before) this.move(before);
      else this.act('again');
    } else if (action === 'next') {
      const chosen = this.chosen();
      if (chosen.length > 0) this.move(answer(this.graph, walk, chosen));
      else this.say(this.dataset['missing'] ?? '');
    }
  }

  private open(door: string): void {
    this.restart();
    if (door !== 'class') {
      this.move(start(this.graph, door));
      return;
    }
    this.show('quiz');
    const quiz = this.querySelector('site-class-quiz');
    if (quiz instanceof SiteClassQuiz) quiz.begin();
  }

  /** Forgets everything and shows the doors. */
  private restart(): void {
    this.walk = undefined;
    for (const input of this.querySelectorAll('input')) input.checked = false;
    for (const select of this.querySelectorAll('select')) select.value = '';
    for (const clone of this.querySelectorAll('[data-clone]')) clone.remove();
    for (const text of this.querySelectorAll<HTMLElement>('[data-explain]')) show(text, false);
    const quiz = this.querySelector('site-class-quiz');
    if (quiz instanceof SiteClassQuiz) quiz.clear();
    this.show('doors');
  }

  private move(walk: Walk): void {
    this.walk = walk;
    this.show(walk.at === end ? 'result' : 'question');
    this.say('');
    if (walk.at === end) this.result(walk);
    else this.question(walk);
  }

  /** Shows the parts of one view, and hides the rest from the screen. */
  private show(view: 'doors' | 'question' | 'result' | 'quiz'): void {
    this.dataset['view'] = view;
    announceView(view);
    show(this.named('doors'), view === 'doors');
    show(this.named('position'), view === 'question');
    show(this.named('advice'), view === 'result');
    show(this.named('bar'), view === 'question' || view === 'result');
    show(this.named('urgent'), false);
    show(this.querySelector('site-class-quiz'), view === 'quiz');
    for (const name of ['next', 'finish']) show(this.button(name), view === 'question');
    show(this.button('print'), view === 'result');
    for (const door of this.querySelectorAll<HTMLElement>('[data-door-list]')) {
      show(door, view === 'question' && door.dataset['doorList'] === this.walk?.door);
    }
  }

  private question(walk: Walk): void {
    const position = this.named('position');
    if (position) {
      position.textContent = (this.dataset['position'] ?? '').replace(
        '{n}',
        String(walk.taken.length + 1),
      );
    }
    for (const item of this.list()) show(item, item.dataset['question'] === walk.at);
    show(this.button('finish'), walk.taken.length > 0);
    const field = this.named('country');
    const asked = this.current();
    if (field && asked) {
      field.hidden = asked.dataset['kind'] !== 'country';
      if (!field.hidden) asked.querySelector('legend')?.after(field);
    }
    this.explain();
    goTo(this.current()?.querySelector('.ask'));
  }

  /** The questions of the door that is open. */
  private list(): HTMLElement[] {
    const door = this.walk ? CSS.escape(this.walk.door) : '';
    return [...this.querySelectorAll<HTMLElement>(`[data-door-list="${door}"] [data-question]`)];
  }

  private current(): HTMLElement | undefined {
    return this.list().find((item) => item.dataset['question'] === this.walk?.at);
  }

  /** Ids of the answers chosen in the fields of the question shown. */
  private chosen(): string[] {
    const item = this.current();
    const country = item?.querySelector('select')?.value ?? '';
    if (country !== '') return [country];
    return [...(item?.querySelectorAll('input') ?? [])].flatMap(({ checked, value }) =>
      checked ? [value] : [],
    );
  }

  private changed(target: Element): void {
    // "Nothing of this" and the answers of the list exclude one another.
    if (target instanceof HTMLInputElement && target.type === 'checkbox' && target.checked) {
      for (const input of this.current()?.querySelectorAll('input') ?? []) {
        if ((input.value === none) !== (target.value === none)) input.checked = false;
      }
    }
    this.say('');
    this.explain();
  }

  /** Shows what the chosen answers mean, and at once the steps that cannot wait. */
  private explain(): void {
    const { walk } = this;
    const item = this.current();
    if (!walk || !item) return;
    const chosen = this.chosen();
    item.querySelector('.answers, fieldset')?.setAttribute('aria-live', 'polite');
    for (const text of item.querySelectorAll<HTMLElement>('[data-explain]')) {
      const input = text.parentElement?.querySelector<HTMLInputElement>(':scope > label > input');
      show(text, input ? input.checked : chosen.length > 0);
    }
    const urgent = urgentSteps(this.graph, walk, chosen);
    const list = this.named('urgent')?.querySelector('ol');
    if (!list) return;
    list.textContent = '';
    list.append(...urgent.flatMap((id) => this.cloneOf(`.advice [data-item="${CSS.escape(id)}"]`)));
    show(this.named('urgent'), urgent.length > 0);
  }

  private result(walk: Walk): void {
    const { steps, flags, rights, country } = adviceOf(this.graph, walk);
    for (const clone of this.querySelectorAll('[data-clone]')) clone.remove();
    const advice = this.named('advice');
    if (!advice) return;
    const wanted = new Set([...steps, ...flags, ...rights]);
    for (const item of advice.querySelectorAll<HTMLElement>('[data-item]')) {
      show(item, wanted.has(item.dataset['item'] ?? ''));
    }
    for (const list of advice.querySelectorAll<HTMLElement>('[data-list]')) {
      show(list, list.querySelector('[data-item]:not(.off)') !== null);
    }
    show(this.named('missions'), false);
    this.orderNumbers(advice, walk.door === 'at-work' && country !== undefined);
    // The first step that sends the reader to a mission carries its numbers.
    const slot = advice.querySelector('[data-item]:not(.off) [data-mission]');
    if (slot)
      slot.append(...this.cloneOf(`[data-country="${CSS.escape(country ?? otherCountry)}"]`));
    goTo(this.querySelector('#langkah'));
  }

  /** For a reader who is abroad, numbers that connect only from Indonesia stand last in their step. */
  private orderNumbers(advice: Element, abroad: boolean): void {
    for (const list of advice.querySelectorAll('.call-now')) {
      const lines = this.numbers.get(list) ?? [...list.children];
      this.numbers.set(list, lines);
      const isLast = (line: Element) => abroad && line.hasAttribute('data-home');
      list.append(...lines.filter((line) => !isLast(line)), ...lines.filter(isLast));
    }
  }

  /** A copy of an element without its ids; copies are removed when the answers are cleared. */
  private cloneOf(selector: string): HTMLElement[] {
    const original = this.querySelector<HTMLElement>(selector);
    if (!original) return [];
    const copy = original.cloneNode(true) as HTMLElement;
    copy.removeAttribute('id');
    copy.dataset['clone'] = '';
    show(copy, true);
    return [copy];
  }

  private say(text: string): void {
    const message = this.named('message');
    if (message) message.textContent = text;
    show(message, text !== '');
  }

  private named(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }

  private button(name: string): HTMLElement | null {
    return this.querySelector(`:scope > [data-part="bar"] [data-do="${name}"]`);
  }
}

customElements.define('site-self-check', SiteSelfCheck);
