import { part } from './nodes.ts';

/** The contents of a page: marks the section that is being read and keeps its line in view. */
class KbContents extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    const sections = links.flatMap((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? []);
    const { signal } = (this.#listening = new AbortController());
    const list = part(this, 'nav');
    let waiting = false;
    const mark = () => {
      waiting = false;
      const line = innerHeight / 3;
      const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      const current = atEnd
        ? sections.at(-1)
        : (sections.filter((section) => section.getBoundingClientRect().top <= line).at(-1) ?? sections[0]);
      for (const link of links) {
        const here = current !== undefined && link.hash === `#${encodeURIComponent(current.id)}`;
        if (here === link.hasAttribute('aria-current')) continue;
        if (here) {
          link.setAttribute('aria-current', 'true');
          // Only the list may scroll: scrollIntoView would move the page as well.
          if (list.scrollHeight > list.clientHeight) list.scrollTop = link.offsetTop - list.clientHeight / 2;
        } else link.removeAttribute('aria-current');
      }
    };
    const soon = () => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    };
    addEventListener('scroll', soon, { signal, passive: true });
    addEventListener('resize', soon, { signal, passive: true });
    mark();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

customElements.define('kb-contents', KbContents);
