import { define } from './define.ts';
import { part } from './nodes.ts';

/** On the page at an old address: goes on to the new one, with all that the address has behind it. */
class KbMoved extends HTMLElement {
  connectedCallback(): void {
    const to = new URL(part<HTMLAnchorElement>(this, 'a').href);
    for (const [name, value] of new URLSearchParams(location.search)) to.searchParams.append(name, value);
    if (location.hash !== '') to.hash = location.hash;
    location.replace(to);
  }
}

define('kb-moved', KbMoved);
