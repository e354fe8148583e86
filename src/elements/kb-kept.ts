import { element } from './nodes.ts';
import { remembered } from './remembered.ts';

const kept = remembered('read');

/** The switch for what this browser keeps of pages that were read; what it kept goes when it is turned off. */
class KbKept extends HTMLElement {
  connectedCallback(): void {
    const box = element('input', { type: 'checkbox', checked: kept.read() !== 'off' });
    box.addEventListener('change', () => kept.keep(box.checked ? null : 'off'));
    this.replaceChildren(
      element(
        'label',
        {},
        box,
        ' Keep in this browser which pages I read in which edition, to tell what changed since',
      ),
    );
  }
}

customElements.define('kb-kept', KbKept);
