import { fromAddress, tick, ticked, toAddress } from './choice.ts';
import { define } from './define.ts';
import { part } from './nodes.ts';
import * as say from '#words/filter.ts';

/**
 * Filters the lines of the page that it names, by their values of what it lets choose, and by words. Without script it is
 * hidden and every line is shown.
 */
class KbFilter extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const words = part<HTMLInputElement>(this, 'input[type="search"]');
    const status = part(this, '[role="status"]');
    const { lines: which = '', noun = '' } = this.dataset;
    const choices = [...Map.groupBy(this.querySelectorAll<HTMLInputElement>('input[name]'), ({ name }) => name)].map(
      ([name, boxes]) => ({ name, boxes }),
    );
    const lines = [...document.querySelectorAll<HTMLElement>(which)].map((element) => ({
      element,
      text: element.textContent.toLowerCase(),
    }));
    const groups = [...document.querySelectorAll<HTMLElement>('[data-filter-group]')];
    const { signal } = (this.#listening = new AbortController());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      const terms = words.value.toLowerCase().split(/\s+/).filter(Boolean);
      const isChosen = (element: HTMLElement) =>
        choices.every(({ name, boxes }) => boxes.find(({ value }) => value === element.dataset[name])?.checked);
      for (const { element, text } of lines)
        element.hidden = !(isChosen(element) && terms.every((term) => text.includes(term)));
      for (const group of groups) {
        group.hidden = !group.querySelector(`${which}:not([hidden])`);
        // What words are looked for in what is folded, is shown.
        if (terms.length > 0) group.querySelector(':scope > details')?.setAttribute('open', '');
      }
      const shown = lines.filter(({ element }) => !element.hidden).length;
      const said = say.linesShown(shown, noun, lines.length);
      clearTimeout(timer);
      timer = setTimeout(() => (status.textContent = said), 400);
    };
    this.addEventListener(
      'input',
      ({ target }) => {
        const chosen = Object.fromEntries(choices.map(({ name, boxes }) => [name, ticked(boxes)]));
        toAddress({ words: words.value || undefined, ...chosen }, target === words ? 'replace' : 'push');
        show();
      },
      { signal },
    );
    fromAddress((asked) => {
      words.value = asked.get('words') ?? '';
      for (const { name, boxes } of choices) tick(boxes, asked.get(name));
      show();
    }, signal);
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

define('kb-filter', KbFilter);
