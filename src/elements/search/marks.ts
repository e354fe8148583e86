import styles from '#styles/search-marks.css?inline';
import { tokensOf } from '#search/words/tokens.ts';
import { define } from '../define.ts';
import { adoptStyleSheet } from './adopt-style-sheet.ts';
import { pieces } from '#search/ask/excerpt.ts';
import type { Weighed } from '#search/ask/matching.ts';
import { fragmentOf } from '../fragment.ts';
import { element } from '../nodes.ts';
import * as say from '#words/search-marks.ts';

/** More marks than this help nobody, and a page with very many words would be slow. */
const MOST_MARKS = 400;
const LONGEST = 300;
const LEFT_ALONE = 'script, style, svg, textarea, select, button, input, dialog, .search-marks';

adoptStyleSheet(styles);

/**
 * Marks, and the bar that tells of them. With the bar they go: by its button, by Esc, or when other words are marked.
 */
class KbMarks extends HTMLElement {
  #listening: AbortController | undefined;
  #marks: readonly HTMLElement[] = [];

  begin(marks: readonly HTMLElement[]): void {
    this.#marks = marks;
    this.className = 'search-marks';
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', say.wordsSearchedFor);
    const button = element(
      'button',
      { type: 'button' },
      `${say.clearMarks} `,
      element('kbd', { 'aria-hidden': 'true' }, say.esc),
    );
    this.append(element('span', {}, told(marks.length)), button);
    document.body.append(this);
  }

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    const clear = () => this.remove();
    this.querySelector('button')?.addEventListener('click', clear, { signal });
    document.addEventListener(
      'keydown',
      (event) => event.key === 'Escape' && !document.querySelector('dialog[open]') && clear(),
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    for (const mark of this.#marks) {
      const { parentNode } = mark;
      mark.replaceWith(...mark.childNodes);
      parentNode?.normalize();
    }
    this.#marks = [];
  }
}

define('kb-marks', KbMarks);

/**
 * Marks the words that the address says were searched for, in the place that it names and nowhere else, and takes them
 * from the address: they are for this visit, not for links. A button and Esc take the marks away.
 */
export function markPage(): void {
  document.querySelector('kb-marks')?.remove();
  const address = new URL(location.href);
  const asked = tokensOf((address.searchParams.get('mark') ?? '').slice(0, LONGEST)).flatMap(
    ({ word, common }): Weighed[] => (common ? [] : [{ word, weight: 1, open: false }]),
  );
  address.searchParams.delete('mark');
  history.replaceState(history.state, '', address);
  const place = document.getElementById(fragmentOf(address));
  if (!place || asked.length === 0) return;
  const marks = [place, ...sectionOf(place)].flatMap((root) => marked(root, asked));
  new KbMarks().begin(marks);
  marks[0]?.scrollIntoView({ block: 'center' });
}

/** What stands under a heading, up to the next. */
function sectionOf(place: Element): readonly Element[] {
  const isHeading = ({ tagName }: Element) => /^H\d$/.test(tagName);
  const under: Element[] = [];
  for (
    let next = place.nextElementSibling;
    isHeading(place) && next && !isHeading(next);
    next = next.nextElementSibling
  )
    under.push(next);
  return under;
}

function told(places: number): string {
  return places === 0 ? say.notInThisPlace : say.placesMarked(places);
}

function marked(root: Element, asked: readonly Weighed[]): HTMLElement[] {
  const texts: Text[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(LEFT_ALONE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  const marks: HTMLElement[] = [];
  for (const text of texts) {
    if (marks.length >= MOST_MARKS) break;
    const found = pieces(text.data, asked);
    if (!found.some(({ hit }) => hit)) continue;
    text.replaceWith(
      ...found.map((piece) => {
        if (!piece.hit) return piece.text;
        const mark = element('mark', {}, piece.text);
        marks.push(mark);
        return mark;
      }),
    );
  }
  return marks;
}
