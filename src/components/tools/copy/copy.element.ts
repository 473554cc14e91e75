/**
 * `<site-copy data-text data-done hidden>`: shows its button where the browser can copy, and copies
 * `data-text` on a tap.
 */
class SiteCopy extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const { text, done } = this.dataset;
    // `clipboard` is missing on plain http and in some in-app browsers, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!button || text === undefined || !clipboard) return;
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
