import { define } from './define.ts';
import { part } from './nodes.ts';
import { remembered } from './remembered.ts';

const kept = remembered('read');

/**
 * The switch by which a reader has this browser keep which pages they read in which edition; what it kept goes when it
 * is turned off. Without script it is hidden.
 */
class KbKept extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const box = part<HTMLInputElement>(this, 'input');
    const show = () => (box.checked = kept.read() !== null);
    show();
    kept.follow(show, (this.#listening = new AbortController()).signal);
    box.addEventListener('change', () => kept.keep(box.checked ? '' : null));
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

define('kb-kept', KbKept);
