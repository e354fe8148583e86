import { part } from './nodes.ts';
import { remembered } from './remembered.ts';

const kept = remembered('read');

/**
 * The switch by which a reader has this browser keep which pages they read in which edition; what it kept goes when it
 * is turned off. Without script it is hidden.
 */
class KbKept extends HTMLElement {
  connectedCallback(): void {
    const box = part<HTMLInputElement>(this, 'input');
    box.checked = kept.read() !== null;
    box.addEventListener('change', () => kept.keep(box.checked ? '' : null));
    this.hidden = false;
  }
}

customElements.define('kb-kept', KbKept);
