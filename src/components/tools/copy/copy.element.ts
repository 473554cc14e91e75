/**
 * `<site-copy data-done hidden>`: shows its button where the browser can copy, and copies `data-text`
 * on a tap; without that, the number of the channel it stands in, which its button then names.
 */
class SiteCopy extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const { done } = this.dataset;
    const number = this.closest('.channel')?.querySelector('[data-number]')?.textContent.trim();
    const text = this.dataset['text'] ?? number;
    // `clipboard` is missing on plain http and in some in-app browsers, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!button || text === undefined || !clipboard) return;
    if (number !== undefined)
      button.setAttribute('aria-label', `${button.textContent.trim()}: ${number}`);
    this.hidden = false;
    button.addEventListener('click', () => {
      void clipboard.writeText(text).then(() => {
        const before = button.textContent;
        button.textContent = done ?? before;
        setTimeout(() => {
          button.textContent = before;
        }, 2000);
      });
    });
  }
}

customElements.define('site-copy', SiteCopy);
