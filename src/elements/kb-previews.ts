import { part } from './nodes.ts';
import { remembered } from './remembered.ts';

const choice = remembered('previews');

/**
 * The switch for previews of links, which is remembered; without script it is hidden.
 * What shows them is loaded when a mouse or the keyboard first reaches a link: never on touch.
 */
class KbPreviews extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const box = part<HTMLInputElement>(this, 'input[type="checkbox"]');
    const { signal } = (this.#listening = new AbortController());
    box.checked = choice.read() !== 'off';
    box.addEventListener('change', () => choice.keep(box.checked ? null : 'off'), { signal });
    this.hidden = false;

    let loading = false;
    let ready: ReturnType<typeof import('./previews/previews.ts').previews> | undefined;
    const over = async ({ target }: Event) => {
      if (ready) return ready.over(target);
      if (loading || !(box.checked && target instanceof Element && target.closest('main a[href]'))) return;
      loading = true;
      try {
        const { previews } = await import('./previews/previews.ts');
        if (signal.aborted) return;
        ready = previews(() => box.checked, signal);
        ready.over(target);
      } finally {
        // What did not come is asked for again by the next link.
        loading = false;
      }
    };
    document.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && void over(event), { signal });
    document.addEventListener(
      'focusin',
      (event) => event.target instanceof Element && event.target.matches(':focus-visible') && void over(event),
      { signal },
    );
    document.addEventListener('focusout', () => ready?.closeSoon(), { signal });
    document.addEventListener('keydown', (event) => ready?.escape(event), { signal, capture: true });
    addEventListener('scroll', () => ready?.close(), { signal, passive: true });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

customElements.define('kb-previews', KbPreviews);
