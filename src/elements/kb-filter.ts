import { fromAddress, tick, ticked, toAddress } from './choice.ts';
import { part } from './nodes.ts';

/**
 * Filters the claims of the page by status, by the kind of their nearest source and by words. Without script it is
 * hidden and every claim is shown.
 */
class KbFilter extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const words = part<HTMLInputElement>(this, 'input[type="search"]');
    const status = part(this, '[role="status"]');
    const choices = ['status', 'source'].map((name) => ({
      name,
      boxes: [...this.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)],
    }));
    const claims = [...document.querySelectorAll<HTMLElement>('.claim-line')].map((element) => ({
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
      for (const { element, text } of claims)
        element.hidden = !(isChosen(element) && terms.every((term) => text.includes(term)));
      for (const group of groups) {
        group.hidden = !group.querySelector('.claim-line:not([hidden])');
        // What words are looked for in what is folded, is shown.
        if (terms.length > 0) group.querySelector(':scope > details')?.setAttribute('open', '');
      }
      const shown = claims.filter(({ element }) => !element.hidden).length;
      const said =
        shown === 0 ? 'No claim fits. Choose more, or clear the words.' : `${shown} of ${claims.length} claims`;
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

customElements.define('kb-filter', KbFilter);
