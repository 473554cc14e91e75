/** `<country-filter>`: narrows the list of countries while the reader types. Nothing is stored. */
class CountryFilter extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLElement>('[data-filter]');
    const input = this.querySelector('input');
    if (!field || !input) return;
    field.hidden = false;
    input.addEventListener('input', () => {
      this.narrow(input.value.trim().toLowerCase());
    });
  }

  private narrow(query: string): void {
    let found = false;
    for (const item of this.querySelectorAll<HTMLElement>('[data-also]')) {
      item.hidden = !(item.dataset['also'] ?? '').includes(query);
      found ||= !item.hidden;
    }
    for (const section of this.querySelectorAll<HTMLElement>('[data-section]')) {
      section.hidden = section.querySelector('[data-also]:not([hidden])') === null;
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = found ? '' : (this.dataset['none'] ?? '');
  }
}

customElements.define('country-filter', CountryFilter);
