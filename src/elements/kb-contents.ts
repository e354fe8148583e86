import { define } from './define.ts';
import { foldAway } from './fold-away.ts';
import { fragmentOf } from './fragment.ts';
import { part } from './nodes.ts';

/** What a reader scrolls with by hand. */
const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * The contents of a page: marks the section that was asked for until the reader scrolls by hand, and from then on the
 * one that is being read. Where they are a bar under the header, the bar names it.
 */
class KbContents extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const sections = links.flatMap((link) => targetOf(link) ?? []);
    const { signal } = (this.#listening = new AbortController());
    const list = part(this, 'nav');
    const name = part(this, 'summary b');
    foldAway(this, part<HTMLDetailsElement>(this, 'details'), signal);

    let asked: Element | undefined;
    let waiting = false;
    const mark = (): void => {
      waiting = false;
      if (asked && !isInView(asked)) asked = undefined;
      // A place inside a section is in the last one that begins before it.
      const current = sections.findLast((section) => asked && beginsBy(section, asked)) ?? beingRead(sections);
      for (const link of links) {
        const isHere = current !== undefined && targetOf(link) === current;
        if (isHere === link.hasAttribute('aria-current')) continue;
        if (isHere) {
          link.setAttribute('aria-current', 'true');
          name.textContent = link.firstElementChild!.textContent;
          // Only the list may scroll: scrollIntoView would move the page as well.
          if (list.scrollHeight > list.clientHeight) list.scrollTop = link.offsetTop - list.clientHeight / 2;
        } else link.removeAttribute('aria-current');
      }
    };
    const soon = (): void => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    };
    const ask = (link: { readonly hash: string }): void => {
      asked = targetOf(link);
      soon();
    };
    const click = ({ target }: Event): void => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
      if (link) ask(link);
    };
    document.addEventListener('click', click, { signal });
    for (const input of BY_HAND) addEventListener(input, () => (asked = undefined), { signal, passive: true });
    // Back and forward lead to where the reader was, which may be elsewhere by now.
    addEventListener('popstate', () => ask(location), { signal });
    addEventListener('scroll', soon, { signal, passive: true });
    addEventListener('resize', soon, { signal, passive: true });
    ask(location);
    addEventListener('load', () => ask(location), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

const targetOf = (place: { readonly hash: string }): Element | undefined =>
  document.getElementById(fragmentOf(place)) ?? undefined;

const beginsBy = (section: Element, place: Element): boolean =>
  section === place || (section.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}

/**
 * The last section that begins above a line a third down the window. Over the last of the page, where nothing more
 * comes up, the line goes down with the reader, so that every section has its turn.
 */
function beingRead(sections: readonly Element[]): Element | undefined {
  const below = document.documentElement.scrollHeight - innerHeight - scrollY;
  const line = Math.max(innerHeight / 3, innerHeight - below);
  return sections.findLast((section) => section.getBoundingClientRect().top <= line) ?? sections[0];
}

define('kb-contents', KbContents);
