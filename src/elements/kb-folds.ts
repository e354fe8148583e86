import { define } from './define.ts';
import { part } from './nodes.ts';
import * as say from '#words/folds.ts';

/**
 * The folded parts of a page. What an address points into is opened, also where the browser does not do so by itself,
 * and the first of these elements has a button that opens all. Without script each part opens by itself.
 */
class KbFolds extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    if (document.querySelector('kb-folds') !== this) return;
    const { signal } = (this.#listening = new AbortController());
    const button = part<HTMLButtonElement>(this, '.open-all');
    button.hidden = false;
    button.addEventListener('click', () => this.#openAll(button), { signal });
    addEventListener('hashchange', reveal, { signal });
    reveal();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #openAll(button: HTMLButtonElement): void {
    const all = [...document.querySelectorAll<HTMLDetailsElement>('.folded')];
    const isToOpen = all.some(({ open }) => !open);
    for (const one of all) one.open = isToOpen;
    button.textContent = isToOpen ? say.foldAll : say.openAll;
  }
}

/** Opens what the target of the address is folded into, and a list of folded parts, and comes back to it. */
function reveal(): void {
  const target = document.querySelector(':target');
  const isList = target?.firstElementChild?.localName === 'kb-folds';
  const closed = isList ? [...target.querySelectorAll<HTMLDetailsElement>('.folded:not([open])')] : [];
  for (let at = target?.closest('details'); at; at = at.parentElement?.closest('details'))
    if (!at.open) closed.push(at);
  for (const one of closed) one.open = true;
  if (closed.length > 0) target!.scrollIntoView();
}

define('kb-folds', KbFolds);
