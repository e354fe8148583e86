import { fromAddress, tick, ticked, toAddress } from './choice.ts';
import { part } from './nodes.ts';

/** Filters the claims of the page by status and by words. Without script it is hidden and every claim is shown. */
class KbFilter extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const words = part<HTMLInputElement>(this, 'input[type="search"]');
    const status = part(this, '[role="status"]');
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const claims = [...document.querySelectorAll<HTMLElement>('.claim')].map((element) => ({
      element,
      text: element.textContent.toLowerCase(),
      status: element.querySelector('.status')?.classList.item(1) ?? '',
    }));
    const groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];
    const { signal } = (this.#listening = new AbortController());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      const terms = words.value.toLowerCase().split(/\s+/).filter(Boolean);
      const statuses = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
      for (const claim of claims)
        claim.element.hidden = !(statuses.has(claim.status) && terms.every((term) => claim.text.includes(term)));
      for (const group of groups) group.hidden = !group.querySelector('.claim:not([hidden])');
      const shown = claims.filter(({ element }) => !element.hidden).length;
      const said =
        shown === 0 ? 'No claim fits. Choose more, or clear the words.' : `${shown} of ${claims.length} claims`;
      clearTimeout(timer);
      timer = setTimeout(() => (status.textContent = said), 400);
    };
    this.addEventListener(
      'input',
      ({ target }) => {
        toAddress({ words: words.value || undefined, status: ticked(boxes) }, target === words ? 'replace' : 'push');
        show();
      },
      { signal },
    );
    fromAddress((asked) => {
      words.value = asked.get('words') ?? '';
      tick(boxes, asked.get('status'));
      show();
    }, signal);
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

customElements.define('kb-filter', KbFilter);
