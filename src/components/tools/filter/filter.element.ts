/**
 * `<site-filter>`: turns links to sections into a filter. Each link names a `data-situation`; cards
 * name theirs in `data-situations`. The count is announced; nothing is written to the address.
 */
class SiteFilter extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-all]')?.removeAttribute('hidden');
    this.addEventListener('click', (event) => {
      const link =
        event.target instanceof Element ? event.target.closest('a[data-situation]') : null;
      if (!(link instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      this.show(link.dataset['situation'] ?? '');
    });
  }

  private show(situation: string): void {
    let count = 0;
    for (const card of this.querySelectorAll<HTMLElement>('[data-situations]')) {
      const fits =
        situation === '' || (card.dataset['situations'] ?? '').split(' ').includes(situation);
      card.hidden = !fits;
      if (fits) count += 1;
    }
    for (const section of this.querySelectorAll<HTMLElement>('[data-section]')) {
      section.hidden = section.querySelector('[data-situations]:not([hidden])') === null;
    }
    for (const also of this.querySelectorAll<HTMLElement>('.also')) also.hidden = situation !== '';
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-situation]')) {
      if (link.dataset['situation'] === situation) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = (this.dataset['shown'] ?? '').replace('0', String(count));
  }
}

customElements.define('site-filter', SiteFilter);
