import {
  backward,
  letterOf,
  onward,
  pagesToRead,
  quizStart,
  tryAnswer,
  type QuizNode,
  type QuizWalk,
} from '../../../logic/class-quiz.ts';
import { announceView, goTo, show } from './view.ts';

/**
 * `<site-class-quiz …>`: asks the printed questions one at a time, also on a projector. No score is
 * counted, nothing is stored. It sends `leave` when the reader wants the doors again.
 */
export class SiteClassQuiz extends HTMLElement {
  private walk: QuizWalk | undefined;
  private quiz: readonly QuizNode[] = [];

  connectedCallback(): void {
    this.quiz = this.items().map(({ dataset }) => ({
      id: dataset['quiz'] ?? '',
      right: Number(dataset['right']),
      page: dataset['page'] ?? '',
    }));
    // What can be tapped becomes a button only where a script answers the tap.
    for (const option of this.querySelectorAll('.option')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'option';
      button.append(...option.childNodes);
      option.replaceWith(button);
    }
    this.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target : this;
      const action = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
      const option = target.closest('button.option');
      if (action !== undefined) this.act(action);
      else if (option) this.choose(this.options().indexOf(option));
    });
    document.addEventListener('keydown', (event) => {
      this.pressed(event);
    });
  }

  /** Shows the first question. */
  begin(): void {
    show(this.named('tools'), true);
    this.move(quizStart);
  }

  /** Forgets the answers. */
  clear(): void {
    this.walk = undefined;
    this.project(false);
    for (const item of this.items()) {
      for (const option of item.querySelectorAll('.option')) option.removeAttribute('data-tried');
      for (const details of item.querySelectorAll('details')) details.open = false;
      this.judge(item, '');
    }
  }

  private pressed(event: KeyboardEvent): void {
    const { walk } = this;
    if (!walk || event.ctrlKey || event.metaKey || event.altKey) return;
    const number = Number(event.key);
    if (event.key === 'ArrowRight') this.act('next');
    else if (event.key === 'ArrowLeft') this.act('back');
    else if (event.key === 'Escape') this.project(false);
    else if (number >= 1 && number <= this.options().length) this.choose(number - 1);
  }

  private act(action: string): void {
    const { walk } = this;
    if (!walk) return;
    if (action === 'print') window.print();
    else if (action === 'projector') this.project(!this.classList.contains('projector'));
    else if (action === 'again') {
      this.clear();
      this.begin();
    } else if (action === 'next' && walk.at < this.quiz.length) {
      this.move(onward(this.quiz, walk));
    } else if (action === 'back' || action === 'leave') {
      const before = action === 'back' ? backward(walk) : undefined;
      if (before) this.move(before);
      else this.dispatchEvent(new CustomEvent('leave', { bubbles: true }));
    }
  }

  private move(walk: QuizWalk): void {
    this.walk = walk;
    const ended = walk.at >= this.quiz.length;
    for (const [index, item] of this.items().entries()) show(item, index === walk.at);
    show(this.named('end'), ended);
    show(this.named('position'), !ended);
    show(this.named('bar'), true);
    show(this.querySelector('[data-part="bar"] [data-do="next"]'), !ended);
    show(this.querySelector('[data-part="bar"] [data-do="again"]'), walk.at > 0);
    if (ended) this.close(walk);
    const position = this.named('position');
    if (position) {
      position.textContent = (this.dataset['position'] ?? '').replace('{n}', String(walk.at + 1));
    }
    goTo(ended ? this.querySelector('#kuis-bacaan') : this.items()[walk.at]?.querySelector('.ask'));
  }

  /** The end: pages to read again, never a score. */
  private close(walk: QuizWalk): void {
    const pages = pagesToRead(this.quiz, walk);
    const judgement = this.named('end')?.querySelector('[data-part="judgement"]');
    if (judgement) {
      judgement.textContent = this.dataset[pages.length > 0 ? 'readagain' : 'allright'] ?? '';
    }
    show(judgement, true);
    const reading = this.querySelector('.reading');
    show(reading, true);
    if (!reading) return;
    reading.textContent = '';
    for (const page of pages.length > 0 ? pages : new Set(this.quiz.map(({ page }) => page))) {
      const link = this.querySelector(`[data-page="${CSS.escape(page)}"] [data-read]`);
      const item = document.createElement('li');
      if (link) item.append(link.cloneNode(true));
      reading.append(item);
    }
  }

  private choose(index: number): void {
    const { walk } = this;
    const item = walk && this.items()[walk.at];
    const option = this.options()[index];
    const question = walk && this.quiz[walk.at];
    if (!walk || !item || !option || !question) return;
    this.walk = tryAnswer(this.quiz, walk, index);
    option.setAttribute('data-tried', index === question.right ? 'right' : 'not-yet');
    this.options()[question.right]?.setAttribute('data-tried', 'right');
    const text = this.dataset[index === question.right ? 'correct' : 'notyet'] ?? '';
    this.judge(item, text.replace('{n}', letterOf(question.right)));
    for (const details of item.querySelectorAll('details')) details.open = true;
  }

  private judge(item: Element, text: string): void {
    const judgement = item.querySelector('[data-part="judgement"]');
    if (judgement) judgement.textContent = text;
  }

  /** Large type, and nothing else on the screen but the way out. */
  private project(on: boolean): void {
    this.classList.toggle('projector', on);
    const button = this.querySelector('[data-do="projector"]');
    button?.setAttribute('aria-pressed', String(on));
    if (this.walk) announceView(on ? 'projector' : 'quiz');
  }

  private items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-quiz]')];
  }

  /** The answers of the question shown. */
  private options(): Element[] {
    const item = this.walk && this.items()[this.walk.at];
    return item ? [...item.querySelectorAll('.option')] : [];
  }

  private named(name: string): HTMLElement | null {
    return this.querySelector(`:scope > [data-part="${name}"]`);
  }
}

customElements.define('site-class-quiz', SiteClassQuiz);
