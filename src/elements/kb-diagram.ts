import { element, part } from './nodes.ts';

/** Widths of the larger view, as parts of the drawing's own. */
const ZOOMS = [0.75, 1, 1.25, 1.5, 2, 3];
const OWN_SIZE = ZOOMS.indexOf(1);

/** A drawing with a button that shows it larger, in a dialog that can be zoomed and scrolled. Without script there is no button. */
class KbDiagram extends HTMLElement {
  #listening: AbortController | undefined;
  #button: HTMLButtonElement | undefined;

  connectedCallback(): void {
    const caption = part(this, '.caption');
    const drawing = part<SVGSVGElement>(this, 'svg');
    this.#listening = new AbortController();
    this.#button = button('Larger', () => this.#open(drawing), this.#listening.signal);
    this.#button.setAttribute('aria-haspopup', 'dialog');
    caption.append(this.#button);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#button?.remove();
  }

  #open(drawing: SVGSVGElement): void {
    const { signal } = this.#listening!;
    const title = drawing.querySelector('title')?.textContent ?? '';
    const copy = copyOf(drawing, title);
    const sheet = element('div', { class: 'sheet', tabindex: '0', role: 'region', 'aria-label': title }, copy);

    let zoom = OWN_SIZE;
    const to = (next: number) => {
      zoom = Math.min(ZOOMS.length - 1, Math.max(0, next));
      for (const side of ['width', 'height'] as const)
        copy.setAttribute(side, String(Math.round(drawing[side].baseVal.value * ZOOMS[zoom]!)));
      // Not disabled: the focus would be lost with it, and the keys would go nowhere.
      smaller.ariaDisabled = String(zoom === 0);
      larger.ariaDisabled = String(zoom === ZOOMS.length - 1);
      shown.textContent = `${ZOOMS[zoom]! * 100}%`;
    };
    const smaller = button('−', () => to(zoom - 1), signal, 'Smaller');
    const larger = button('+', () => to(zoom + 1), signal, 'Larger');
    const shown = element('output');
    const close = button('Close', () => dialog.close(), signal);
    const header = element('header', {}, element('h2', {}, title), smaller, shown, larger, close);
    const dialog = element('dialog', { class: 'larger', 'aria-label': title }, header, sheet);
    dialog.addEventListener(
      'keydown',
      ({ key, ctrlKey, metaKey, altKey }) => {
        if (ctrlKey || metaKey || altKey) return;
        if (key === '+' || key === '=') to(zoom + 1);
        else if (key === '-') to(zoom - 1);
        else if (key === '0') to(OWN_SIZE);
      },
      { signal },
    );
    // A link in it may lead to this very page.
    dialog.addEventListener(
      'click',
      (event) => {
        if (event.target === dialog || (event.target as Element).closest('a')) dialog.close();
      },
      { signal },
    );
    dialog.addEventListener(
      'close',
      () => {
        dialog.remove();
        this.#button?.focus();
      },
      { signal },
    );
    signal.addEventListener('abort', () => dialog.remove());
    document.body.append(dialog);
    to(OWN_SIZE);
    dialog.showModal();
    sheet.focus();
  }
}

/** The drawing once more, without the ids that it would share with itself. */
function copyOf(drawing: SVGSVGElement, title: string): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const name of ['aria-labelledby', 'aria-describedby']) copy.removeAttribute(name);
  for (const named of copy.querySelectorAll('title, desc')) named.remove();
  // Heads of arrows are found by their id, which stays with the drawing on the page.
  for (const marker of copy.querySelectorAll('marker')) marker.remove();
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  copy.setAttribute('aria-label', title);
  return copy;
}

function button(text: string, act: () => void, signal: AbortSignal, name?: string): HTMLButtonElement {
  const made = element('button', { type: 'button', 'aria-label': name }, text);
  made.addEventListener('click', act, { signal });
  return made;
}

customElements.define('kb-diagram', KbDiagram);
