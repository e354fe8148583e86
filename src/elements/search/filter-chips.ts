import { FACETS, type Facet } from '#search/index/cards.ts';
import type { Counts, Filters } from '#search/ask/engine.ts';
import { element } from '../nodes.ts';
import * as say from '#words/search-page.ts';

/**
 * The filters of the page of results. Where there is a rail all their values stand in it; elsewhere a button for each
 * opens its values as chips. What is chosen stands below as chips that take it away again. It shows filters and changes
 * none; clicks on chips are for the page.
 */
export class FilterChips {
  readonly #root: HTMLElement;
  readonly #onOpen: () => void;
  readonly #wide = matchMedia('(width >= 75rem)');

  /**
   * @param root - Holds the buttons, the panels and the place for what is chosen.
   * @param onOpen - Values have come into sight, and with them the wish for numbers.
   */
  constructor(root: HTMLElement, signal: AbortSignal, onOpen: () => void) {
    this.#root = root;
    this.#onOpen = onOpen;
    root.addEventListener('keydown', (event) => event.key === 'Escape' && this.#close(), { signal });
    root.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element ? target.closest<HTMLElement>('button[data-panel]') : null;
        if (button) this.#toggle(button);
      },
      { signal },
    );
    this.#wide.addEventListener('change', () => this.#spread(), { signal });
    this.#spread();
  }

  /** All are open where there is a rail, none elsewhere. */
  #spread(): void {
    for (const button of this.#root.querySelectorAll<HTMLElement>('button[data-panel]'))
      this.#expand(button, this.#wide.matches);
  }

  /** Whether the values of a filter are in sight. */
  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Brings the chips in line with what is chosen and, when they are known, with the numbers of pages. */
  show(filters: Filters, counts?: Counts): void {
    for (const chip of this.#root.querySelectorAll<HTMLButtonElement>('button[data-facet]')) {
      const { facet = '', value = '' } = chip.dataset;
      const pressed = filters[facet as Facet]?.includes(value) ?? false;
      chip.setAttribute('aria-pressed', String(pressed));
      if (!counts) continue;
      const count = counts[facet]?.[value] ?? 0;
      chip.querySelector('.chip-count')!.textContent = String(count);
      chip.hidden = count === 0 && !pressed;
    }
    const chosen = FACETS.flatMap((facet) => (filters[facet] ?? []).map((value) => this.#chosenChip(facet, value)));
    const clear = element('button', { type: 'button', 'data-clear': true }, say.clearAllFilters);
    this.#root.querySelector('.chosen')!.replaceChildren(...chosen, ...(chosen.length > 1 ? [clear] : []));
    for (const button of this.#root.querySelectorAll<HTMLElement>('button[data-panel]')) {
      const number = filters[button.dataset['panel'] as Facet]?.length ?? 0;
      button.querySelector('.facet-chosen')!.textContent = number === 0 ? '' : ` (${number})`;
    }
  }

  #chosenChip(facet: Facet, value: string): HTMLElement {
    const label =
      this.#root.querySelector(`button[data-facet="${facet}"][data-value="${CSS.escape(value)}"] .chip-label`)
        ?.textContent ?? value;
    return element(
      'button',
      {
        type: 'button',
        class: 'chip',
        'data-facet-off': facet,
        'data-value': value,
        'aria-label': say.removeTheFilter(label),
      },
      label,
      element('span', { 'aria-hidden': 'true' }, ' ×'),
    );
  }

  /** The button whose values are in sight. */
  get #open(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('button[data-panel][aria-expanded="true"]');
  }

  #toggle(button: HTMLElement): void {
    const open = this.#open;
    if (open) this.#expand(open, false);
    if (open === button) return;
    this.#expand(button, true);
    this.#onOpen();
  }

  #close(): void {
    const open = this.#open;
    if (!open || this.#wide.matches) return;
    this.#expand(open, false);
    open.focus();
  }

  #expand(button: HTMLElement, wide: boolean): void {
    button.setAttribute('aria-expanded', String(wide));
    this.#root.querySelector<HTMLElement>(`#facet-${button.dataset['panel']}`)!.hidden = !wide;
  }
}
