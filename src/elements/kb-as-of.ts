import { dayOf } from './day-field.ts';
import { define } from './define.ts';
import { part } from './nodes.ts';

/**
 * The control of a page that answers for a day. What is asked leads to an address, and Back returns to the one before;
 * `kb-asked.ts` answers for the address of the page of all days. Without script the control is hidden.
 */
class KbAsOf extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    part(this, 'form').addEventListener('submit', (event) => this.#go(event), { signal });
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** The arrow keys step, where nothing else needs them: in a field, or in a part that scrolls sideways. */
  #key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('input, select, textarea, [tabindex="0"], dialog'))
      return;
    const way = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
    if (way) document.querySelector<HTMLAnchorElement>(`.steps a[rel="${way}"]`)?.click();
  }

  #go(event: Event): void {
    event.preventDefault();
    const [from, to] = [...this.querySelectorAll('.day')].map(dayOf);
    if (to !== undefined) return location.assign(`${this.dataset['page']}?${new URLSearchParams({ from: from!, to })}`);
    const known = new URLSearchParams(location.search).has('known') ? { known: '1' } : {};
    location.assign(`${this.dataset['page']}?${new URLSearchParams({ day: from!, ...known })}`);
  }
}

define('kb-as-of', KbAsOf);
