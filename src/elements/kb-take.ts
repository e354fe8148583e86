import { define } from './define.ts';

/**
 * Links to what stands on a page, and copies of it with what it rests on. What makes them is loaded when a reader first
 * reaches into the text, scrolls, selects, or has come to a place on the page; from then on it listens itself.
 */
class KbTake extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    // What it offers is shown in popovers.
    if (!('popover' in HTMLElement.prototype)) return;
    const text = document.querySelector('main')!;
    text.querySelector('.evidence')?.removeAttribute('hidden');
    const { signal } = (this.#listening = new AbortController());
    const waiting = new AbortController();
    let coming: Promise<(event: Event) => void> | undefined;
    const first = async (event: Event) => {
      coming ??= import('./take/take.ts').then(({ take }) => take(signal, waiting));
      try {
        (await coming)(event);
      } catch {
        // What did not come is asked for again at the next occasion.
        coming = undefined;
      }
    };
    const options = { signal: AbortSignal.any([signal, waiting.signal]), passive: true };
    for (const type of ['pointerover', 'focusin', 'click'])
      text.addEventListener(type, (event) => void first(event), options);
    document.addEventListener('scroll', (event) => void first(event), options);
    // What is written into a field outside the text is a selection too.
    const selected = (event: Event) => text.contains(getSelection()?.anchorNode ?? null) && void first(event);
    document.addEventListener('selectionchange', selected, options);
    if (location.hash !== '') void first(new Event('hashchange'));
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

define('kb-take', KbTake);
