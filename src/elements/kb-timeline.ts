import { choose, fromAddress, tick, ticked, toAddress } from './choice.ts';
import { define } from './define.ts';
import { fragmentOf } from './fragment.ts';
import { part } from './nodes.ts';
import * as say from '#words/timeline.ts';

/** Filters the lines of the timeline by family and by what they are about. Without script every line is shown. */
class KbTimeline extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const about = part<HTMLSelectElement>(this, 'select');
    const status = part(this, '[role="status"]');
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    const lines = [...document.querySelectorAll<HTMLElement>('[data-concerns]')];
    // Folds first, then the years that hold them.
    const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')].reverse();
    const { signal } = (this.#listening = new AbortController());
    // The address of a line is among the buttons that it gets when a reader is there.
    for (const { firstElementChild: day } of lines) day!.setAttribute('tabindex', '-1');
    const show = () => {
      const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
      let before: string | undefined;
      for (const line of lines) {
        const concerns = about.value === '' || line.dataset['concerns']!.split(' ').includes(about.value);
        line.hidden = !(concerns && chosen.includes(line.dataset['family']!));
        if (line.hidden) continue;
        // A day is said once, at the first of its lines that are shown.
        const day = line.querySelector('time')?.dateTime ?? line.querySelector('.when')!.textContent;
        line.classList.toggle('same', day === before);
        before = day;
      }
      for (const group of groups) group.hidden = !group.querySelector('[data-concerns]:not([hidden])');
      const shown = lines.filter((line) => !line.hidden).length;
      status.textContent = say.shownOfAll(shown, lines.length);
    };
    this.addEventListener(
      'change',
      () => {
        toAddress({ about: about.value || undefined, family: ticked(boxes) });
        show();
      },
      { signal },
    );
    fromAddress((asked) => {
      choose(about, asked.get('about'));
      tick(boxes, asked.get('family'));
      show();
      // A line that the filter hid may be the one that the address names.
      document.getElementById(fragmentOf(location))?.scrollIntoView();
    }, signal);
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

define('kb-timeline', KbTimeline);
