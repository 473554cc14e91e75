import { chooseVoice } from '../../../logic/choose-voice.ts';

/**
 * `<site-read-aloud data-lang hidden>`: waits for a voice of the page's language that is on the phone.
 * Only then is the reader loaded and the control shown; without one nothing ever appears.
 */
class SiteReadAloud extends HTMLElement {
  /** Silences the reader, when there is one. */
  private stop: (() => void) | undefined;

  connectedCallback(): void {
    // In-app browsers may lack it, whatever the types say.
    const speech = window.speechSynthesis as SpeechSynthesis | undefined;
    if (!speech) return;
    const offer = (): void => {
      const voice = chooseVoice(speech.getVoices(), this.dataset['lang'] === 'en' ? 'en' : 'id');
      if (!voice) return;
      speech.onvoiceschanged = null;
      void import('./reader.ts').then(({ Reader }) => {
        const reader = new Reader(this, speech, voice);
        this.stop = () => {
          reader.on('stop');
        };
        this.hidden = false;
      });
    };
    // Most browsers fill the list some time after the page is there.
    speech.onvoiceschanged = offer;
    offer();
  }

  /** "Leave now" empties the page: it must be silent at once. */
  disconnectedCallback(): void {
    this.stop?.();
  }
}

customElements.define('site-read-aloud', SiteReadAloud);
