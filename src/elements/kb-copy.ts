import { define } from './define.ts';
import { element, part } from './nodes.ts';
import * as say from '#words/copying.ts';

/**
 * A button that copies the address that it names, and says so. Behind a citation it copies that, completed. Without
 * script it is hidden.
 */
class KbCopy extends HTMLElement {
  #listening: AbortController | undefined;
  #text: string | undefined;

  connectedCallback(): void {
    if (this.childElementCount === 0)
      this.append(element('button', { type: 'button' }, say.copyLink), ' ', element('span', { role: 'status' }));
    const button = part(this, 'button');
    const status = part(this, '[role="status"]');
    const text = this.previousElementSibling;
    if (text instanceof HTMLElement && text.matches('.citation')) this.#text = completed(text);
    const { signal } = (this.#listening = new AbortController());
    button.addEventListener('click', () => void this.#copy(status), { signal });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  async #copy(status: Element): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text ?? withPlace(absolute(this.dataset['address']!)));
      status.textContent = say.copied;
    } catch {
      status.textContent = say.yourBrowserDidNotAllow;
    }
    setTimeout(() => (status.textContent = ''), 2500);
  }
}

/** From the page as it is published, never from the address in the bar: that may carry a search. */
const absolute = (address: string) => new URL(address, location.origin + location.pathname).href;

/** The place on this page to which a reader has come goes with its address. */
const withPlace = (address: string) => (address === absolute('') ? address + location.hash : address);

/** A citation with its address in full and the day on which it was read. */
function completed(text: HTMLElement): string {
  const { address } = text.dataset;
  if (address !== undefined) {
    const today = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    text.textContent = text.textContent.replace(address, say.accessedOn(absolute(address), today));
    delete text.dataset['address'];
  }
  return text.textContent;
}

define('kb-copy', KbCopy);
