import { define } from './define.ts';
import { inTime } from './in-time.ts';
import { part } from './nodes.ts';
import { remembered } from './remembered.ts';

const choice = remembered('previews');

/**
 * The switch for previews of links, which is remembered; without script it is hidden.
 * What shows them is loaded when a mouse or the keyboard first reaches a link, or a mark is pressed; from then on it
 * listens itself.
 */
class KbPreviews extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    // Without popovers links are followed, as they are without script.
    if (!('popover' in HTMLElement.prototype)) return;
    const box = part<HTMLInputElement>(this, 'input[type="checkbox"]');
    const { signal } = (this.#listening = new AbortController());
    const show = () => (box.checked = choice.read() !== 'off');
    show();
    choice.follow(show, signal);
    box.addEventListener('change', () => choice.keep(box.checked ? null : 'off'), { signal });
    this.hidden = false;

    const waiting = new AbortController();
    let coming: Promise<(event: Event) => void> | undefined;
    const first = async (event: Event) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('main a[href]');
      const isPress = event.type === 'click';
      if (!link || !box.checked || (isPress && !link.matches('.cite'))) return;
      if (isPress) event.preventDefault();
      coming ??= inTime(import('./previews/previews.ts')).then(({ previews }) => {
        waiting.abort();
        return previews(() => box.checked, signal);
      });
      try {
        (await coming)(event);
      } catch {
        // What did not come is asked for again by the next link; a mark is followed.
        coming = undefined;
        if (isPress) location.assign(link.href);
      }
    };
    for (const type of ['pointerover', 'focusin', 'click'])
      document.addEventListener(type, (event) => void first(event), {
        signal: AbortSignal.any([signal, waiting.signal]),
      });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

define('kb-previews', KbPreviews);
