import type { Page } from '@playwright/test';

/** A voice as the page is told of it. */
export interface FakeVoice {
  readonly lang: string;
  readonly localService?: boolean;
}

/** What the fake speech did, in order: the words it was given, and `cancel`. */
export interface FakeSpeech {
  readonly spoken: () => Promise<string[]>;
  /** Lets the utterance that is being spoken end, or fail. */
  readonly finish: (event?: 'end' | 'error', error?: string) => Promise<void>;
  /** Makes voices known, as browsers do some time after the page is there. */
  readonly voices: (voices: readonly FakeVoice[]) => Promise<void>;
}

/**
 * Gives the page a speech engine that is silent and waits to be told that a sentence has ended. The
 * test machine has none, and its speed would be that of speech.
 * @param voices those it has from the start
 */
export async function fakeSpeech(page: Page, voices: readonly FakeVoice[]): Promise<FakeSpeech> {
  await page.addInitScript((first) => {
    interface Utterance {
      readonly text: string;
      onend?: () => void;
      onerror?: (event: { error: string }) => void;
    }
    const fake = {
      list: first,
      log: [] as string[],
      current: undefined as Utterance | undefined,
      onvoiceschanged: null as (() => void) | null,
      getVoices: () => fake.list,
      speak: (utterance: Utterance) => {
        fake.log.push(utterance.text);
        fake.current = utterance;
      },
      // As browsers do: the utterance that is cut off reports it, and some say that it ended.
      cancel: () => {
        fake.log.push('cancel');
        const { current } = fake;
        fake.current = undefined;
        setTimeout(() => current?.onend?.());
      },
    };
    class FakeUtterance {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: fake });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance });
    Object.defineProperty(window, 'fake', { value: fake });
  }, voices);
  const withFake = <T>(expression: string) => page.evaluate<T>(expression);
  return {
    spoken: () => withFake('fake.log'),
    finish: (event = 'end', error = '') =>
      withFake(`{ const { current } = fake; fake.current = undefined;
        current.on${event}({ error: ${JSON.stringify(error)} }); }`),
    voices: (list) =>
      withFake(`{ fake.list = ${JSON.stringify(list)}; fake.onvoiceschanged?.(); }`),
  };
}
