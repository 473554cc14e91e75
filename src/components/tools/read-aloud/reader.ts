import {
  nextReading,
  notReading,
  sentencesToSpeak,
  type ReadingEvent,
  type Sentence,
} from '../../../logic/read-aloud.ts';
import { readAloud } from '../../../i18n/read-aloud.ts';
import { controlMarkup, type ControlTexts } from './control.ts';
import { passagesIn, rangeOf, type PagePassage } from './passages.ts';

/** Name of the mark in `read-aloud.css`. */
const mark = 'read-aloud';

/** Reads the page sentence by sentence and marks the one that is read. */
export class Reader {
  private readonly element: HTMLElement;
  private readonly speech: SpeechSynthesis;
  private readonly voice: SpeechSynthesisVoice;
  private readonly texts: ControlTexts;
  private sentences: readonly (Sentence & { readonly passage: PagePassage })[] = [];
  private reading = notReading;
  /** Kept, because Chrome forgets an utterance that nobody holds and never says that it ended. */
  private utterance: SpeechSynthesisUtterance | undefined;

  /** @param element the control, which it fills; `data-lang` is the language of the page */
  constructor(element: HTMLElement, speech: SpeechSynthesis, voice: SpeechSynthesisVoice) {
    this.element = element;
    this.speech = speech;
    this.voice = voice;
    this.texts = readAloud[element.dataset['lang'] === 'en' ? 'en' : 'id'];
    element.innerHTML = controlMarkup(this.texts);
    this.button('play')?.addEventListener('click', () => {
      this.on('toggle');
    });
    this.button('stop')?.addEventListener('click', () => {
      this.on('stop');
      this.button('play')?.focus();
    });
    addEventListener('pagehide', () => {
      this.on('stop');
    });
    // Whoever puts the phone away wants silence.
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.on('hide');
    });
    document.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof Element && target.closest('[data-exit]')) this.on('stop');
      },
      true,
    );
  }

  /** Takes the reading one step on. */
  on(event: ReadingEvent): void {
    const before = this.reading;
    if (event === 'toggle' && before.state === 'idle') this.collect();
    this.reading = nextReading(before, event, this.sentences.length);
    if (this.reading === before) return;
    this.utterance = undefined;
    if (before.state === 'playing' && event !== 'end') this.speech.cancel();
    this.say('');
    if (this.reading.state === 'playing') this.speak();
    if (this.reading.state === 'idle') this.unmark();
    this.draw();
  }

  /** What stands on the page now: the reader may have opened a folded part. */
  private collect(): void {
    const main = this.element.closest('main') ?? document.body;
    const locale = this.element.dataset['lang'] === 'en' ? 'en' : 'id';
    this.sentences = passagesIn(main).flatMap((passage) =>
      sentencesToSpeak(passage, locale).map((sentence) => ({ ...sentence, passage })),
    );
  }

  private speak(): void {
    const sentence = this.sentences[this.reading.at];
    if (!sentence) return;
    const utterance = new SpeechSynthesisUtterance(sentence.spoken);
    utterance.voice = this.voice;
    utterance.lang = this.voice.lang;
    utterance.onend = () => {
      if (utterance === this.utterance) this.on('end');
    };
    utterance.onerror = ({ error }) => {
      if (utterance !== this.utterance) return;
      const taken = error === 'interrupted' || error === 'canceled';
      this.on(taken ? 'hide' : 'stop');
      if (!taken) this.say(this.texts.failed);
    };
    this.utterance = utterance;
    this.speech.speak(utterance);
    this.show(sentence.passage, rangeOf(sentence.passage, sentence.start, sentence.end));
  }

  /** Marks what is read; browsers without highlights mark its whole block. */
  private show({ block }: PagePassage, range: Range): void {
    this.unmark();
    if ('Highlight' in window) CSS.highlights.set(mark, new Highlight(range));
    else block.setAttribute('data-reading', '');
    const { top, bottom, height } = range.getBoundingClientRect();
    // Between the control above and the help bar below.
    if (height === 0 || (top > 96 && bottom < innerHeight - 96)) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollBy({ top: top - innerHeight / 3, behavior: still ? 'auto' : 'smooth' });
  }

  private unmark(): void {
    if ('Highlight' in window) CSS.highlights.delete(mark);
    document.querySelector('[data-reading]')?.removeAttribute('data-reading');
  }

  private draw(): void {
    const { state } = this.reading;
    const { listen, pause, resume } = this.texts;
    const texts = { idle: listen, playing: pause, paused: resume };
    this.element.dataset['state'] = state;
    if (this.label) this.label.textContent = texts[state];
    const stop = this.button('stop');
    if (stop) stop.hidden = state === 'idle';
  }

  private say(text: string): void {
    const status = this.element.querySelector('[role=status]');
    if (status) status.textContent = text;
  }

  private get label(): Element | null {
    return this.element.querySelector('[data-label]');
  }

  private button(name: 'play' | 'stop'): HTMLButtonElement | null {
    return this.element.querySelector(`[data-${name}]`);
  }
}
