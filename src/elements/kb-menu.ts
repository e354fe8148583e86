import { part } from './nodes.ts';

/** The menu of narrow screens: a `<details>` that Esc, a click elsewhere and the focus leaving it close as well. */
class KbMenu extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const details = part<HTMLDetailsElement>(this, 'details');
    const summary = part(this, 'summary');
    const { signal } = (this.#listening = new AbortController());
    const close = (): void => void (details.open = false);
    this.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !details.open) return;
        close();
        summary.focus();
      },
      { signal },
    );
    this.addEventListener(
      'focusout',
      (event) => event.relatedTarget instanceof Node && !this.contains(event.relatedTarget) && close(),
      { signal },
    );
    this.addEventListener('click', (event) => event.target instanceof HTMLAnchorElement && close(), { signal });
    document.addEventListener(
      'click',
      (event) => event.target instanceof Node && !this.contains(event.target) && close(),
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

customElements.define('kb-menu', KbMenu);
