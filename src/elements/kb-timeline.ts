import { choose, fromAddress, tick, ticked, toAddress } from './choice.ts';
import { part } from './nodes.ts';

/** Filters the lines of the timeline by what they are about and by status. Without script every line is shown. */
class KbTimeline extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const about = part<HTMLSelectElement>(this, 'select');
    const status = part(this, '[role="status"]');
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const lines = [...document.querySelectorAll<HTMLElement>('[data-concerns]')];
    // Months first, then the years that hold them.
    const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')].reverse();
    const { signal } = (this.#listening = new AbortController());
    const show = () => {
      const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
      for (const line of lines) {
        const concerns = about.value === '' || line.dataset['concerns']!.split(' ').includes(about.value);
        line.hidden = !(concerns && chosen.includes(line.dataset['status']!));
      }
      for (const group of groups) group.hidden = !group.querySelector('[data-concerns]:not([hidden])');
      const shown = lines.filter((line) => !line.hidden).length;
      status.textContent = shown === 0 ? 'No line fits. Choose more.' : `${shown} of ${lines.length} lines`;
    };
    this.addEventListener(
      'change',
      () => {
        toAddress({ about: about.value || undefined, status: ticked(boxes) });
        show();
      },
      { signal },
    );
    fromAddress((asked) => {
      choose(about, asked.get('about'));
      tick(boxes, asked.get('status'));
      show();
      // A line that the filter hid may be the one that the address names.
      if (location.hash !== '') document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    }, signal);
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

customElements.define('kb-timeline', KbTimeline);
