import { element } from './nodes.ts';
import * as say from '#words/compare.ts';

/**
 * Says the words of one cell of the matrix below it: of the one under the pointer, in focus or tapped last, or of the
 * one that the address names. They are those of its place in the list.
 *
 * @returns Says them anew, when the list has changed.
 */
export function sayCellInHand(panel: HTMLElement, signal: AbortSignal): () => void {
  const cells = [...document.querySelectorAll<HTMLElement>('[data-cell]')];
  const named = location.hash.slice(1);
  let inHand = cells.some(({ dataset }) => dataset['cell'] === named) ? named : cells[0]?.dataset['cell'];
  const show = () => {
    for (const { dataset, classList } of cells) classList.toggle('in-hand', dataset['cell'] === inHand);
    const place = inHand === undefined ? null : document.getElementById(inHand);
    if (!place) return;
    const { of: party, right } = place.dataset;
    panel.replaceChildren(
      element('p', { class: 'quiet' }, `${party} · ${right}`),
      element(
        'ul',
        { class: 'held-rights' },
        [...place.querySelectorAll('[data-phase]:not([hidden])')].map((term) => term.cloneNode(true)),
      ),
      element('p', { class: 'quiet' }, element('a', { href: `#${inHand}` }, say.itsPlaceInTheList)),
    );
  };
  const take = (event: Event) => {
    const cell = event.target instanceof Element && event.target.closest<HTMLElement>('[data-cell]');
    if (!cell) return;
    if (event.type === 'click') {
      event.preventDefault();
      history.replaceState(null, '', `#${cell.dataset['cell']}`);
    }
    if (inHand !== cell.dataset['cell']) {
      inHand = cell.dataset['cell'];
      show();
    }
    // Who asks for its words is led to them; who only comes by keeps the matrix where it is.
    if (event.type === 'click') leadTo(panel, cell);
  };
  for (const type of ['pointerover', 'focusin', 'click']) document.addEventListener(type, take, { signal });
  return show;
}

/** Of words that stand below a cell so much is seen at least, or the cell gives way to them. */
const LEAST_SEEN = 160;

/** Brings words into view; the cell that they are of stays in it where there is room for both. */
function leadTo(words: HTMLElement, cell: HTMLElement): void {
  const { top, bottom } = words.getBoundingClientRect();
  const header = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const down = Math.min(bottom - innerHeight, cell.getBoundingClientRect().top - header);
  if (top - down > innerHeight - LEAST_SEEN) words.scrollIntoView({ block: 'nearest' });
  else if (down > 0) scrollBy({ top: down });
}
