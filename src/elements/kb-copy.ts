import { part } from './nodes.ts';

/** A button that copies the text or the address it names, and says so. Without script it is hidden. */
class KbCopy extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const button = part(this, 'button');
    const status = part(this, '[role="status"]');
    const { signal } = (this.#listening = new AbortController());
    button.addEventListener('click', () => void this.#copy(status), { signal });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  async #copy(status: Element): Promise<void> {
    const { address, text = '' } = this.dataset;
    try {
      // The address of the page as it is published, never the one in the bar: that may carry a search.
      await navigator.clipboard.writeText(address === undefined ? text : new URL(address, location.href).href);
      status.textContent = 'Copied';
    } catch {
      status.textContent = 'Your browser did not allow it';
    }
    setTimeout(() => (status.textContent = ''), 2500);
  }
}

customElements.define('kb-copy', KbCopy);
