import { define } from './define.ts';
import { fragmentOf } from './fragment.ts';

/** Lists by time that are cut: leads on where the address names a claim, or a year, that stands on another page. */
class KbParts extends HTMLElement {
  connectedCallback(): void {
    const [, sort = '', id] = /^([cty])-(.+)$/.exec(fragmentOf(location)) ?? [];
    if (id === undefined || document.getElementById(`${sort}-${id}`)) return;
    location.replace(`${this.dataset[sort === 'y' ? 'years' : 'claims']}${encodeURI(id)}/`);
  }
}

define('kb-parts', KbParts);
