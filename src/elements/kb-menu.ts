import { define } from './define.ts';
import { foldAway } from './fold-away.ts';
import { part } from './nodes.ts';

/** The sheet with the whole site: a `<details>` of the header, which a reader who goes on elsewhere closes. */
class KbMenu extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    foldAway(this, part<HTMLDetailsElement>(this, 'details'), this.#listening.signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

define('kb-menu', KbMenu);
