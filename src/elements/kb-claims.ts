import { define } from './define.ts';
import { fragmentOf } from './fragment.ts';

/** Lists of claims by time: leads on where the address names a claim, or a year, that stands on another page. */
class KbClaims extends HTMLElement {
  connectedCallback(): void {
    const [, sort, id] = /^([cy])-(.+)$/.exec(fragmentOf(location)) ?? [];
    if (id === undefined || document.getElementById(`${sort}-${id}`)) return;
    location.replace(`${this.dataset['claims']}${encodeURI(id)}/`);
  }
}

define('kb-claims', KbClaims);
