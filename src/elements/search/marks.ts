import styles from '#styles/search-marks.css?inline';
import { tokensOf } from '#search/words/tokens.ts';
import { adopt } from './adopt.ts';
import { pieces } from '#search/ask/excerpt.ts';
import type { Weighed } from '#search/ask/fit.ts';
import { element } from '../nodes.ts';

/** More marks than this help nobody, and a page with very many words would be slow. */
const MOST_MARKS = 400;
const LONGEST = 300;
const LEFT_ALONE = 'script, style, svg, textarea, select, button, input, dialog, .search-marks';

adopt(styles);

let clear: (() => void) | undefined;

/**
 * Marks on the page the words that its address says were searched for, and scrolls to the first of them,
 * inside the place that the address names where there is one. A button and Esc take the marks and the words in the address away.
 */
export function markPage(): void {
  clear?.();
  const language = document.documentElement.lang || 'en';
  const asked = tokensOf((new URLSearchParams(location.search).get('mark') ?? '').slice(0, LONGEST), language).flatMap(
    ({ word, common }): Weighed[] => (common ? [] : [{ word, weight: 1, open: false }]),
  );
  const main = document.querySelector('main');
  if (!main || asked.length === 0) return forgetWords();
  const marks = marked(main, asked, language);
  const listening = new AbortController();
  const bar = element('div', { class: 'search-marks', role: 'region', 'aria-label': 'Words searched for' });
  clear = () => {
    listening.abort();
    bar.remove();
    for (const mark of marks) mark.replaceWith(...mark.childNodes);
    main.normalize();
    forgetWords();
    clear = undefined;
  };
  const button = element(
    'button',
    { type: 'button' },
    'Clear marks ',
    element('kbd', { 'aria-hidden': 'true' }, 'Esc'),
  );
  button.addEventListener('click', () => clear?.());
  bar.append(
    element(
      'span',
      {},
      marks.length === 0
        ? 'The words searched for are not on this page as such.'
        : marks.length === 1
          ? '1 place marked'
          : `${marks.length} places marked`,
    ),
    button,
  );
  document.body.append(bar);
  document.addEventListener(
    'keydown',
    (event) => event.key === 'Escape' && !document.querySelector('dialog[open]') && clear?.(),
    { signal: listening.signal },
  );
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const first = marks.find((mark) => target?.contains(mark)) ?? (target ? undefined : marks[0]);
  // A place that is in sight already stays where it is.
  first?.scrollIntoView({ block: target ? 'nearest' : 'center' });
}

/** The address without the words: they are for this visit, not for links. */
function forgetWords(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('mark')) return;
  address.searchParams.delete('mark');
  history.replaceState(history.state, '', address);
}

function marked(root: HTMLElement, asked: readonly Weighed[], language: string): HTMLElement[] {
  const texts: Text[] = [];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(LEFT_ALONE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walk.nextNode()) texts.push(walk.currentNode as Text);
  const marks: HTMLElement[] = [];
  for (const text of texts) {
    if (marks.length >= MOST_MARKS) break;
    const found = pieces(text.data, asked, language);
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
