/** The menu of narrow screens: a `<details>` that Esc, a click elsewhere and the focus leaving it close as well. */
class KbMenu extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const details = this.querySelector('details');
    const summary = this.querySelector('summary');
    if (!details || !summary) throw new Error('kb-menu: a <details> with a <summary> is missing inside.');
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
