import { fragmentOf } from '../fragment.ts';
import { inTime } from '../in-time.ts';
import { element } from '../nodes.ts';
import { barOf } from './bar.ts';
import '../kb-formats.ts';
import { copying } from './copying.ts';
import { openPanel } from './panel.ts';
import { completeReports } from './report.ts';
import { shareButton } from './share.ts';
import sheet from './take.css?url';
import { FOLDS, HEADINGS, pageAddress, thingAt, type Thing } from './things.ts';
import * as say from '#words/take.ts';

/** The pointer may be over something else for so long on its way to the buttons of a thing. */
const ON_THE_WAY_MS = 250;

/** Comes when the sheet of the buttons is there, or is known not to come. */
const styled = () =>
  new Promise((done) => {
    const link = element('link', { rel: 'stylesheet', href: sheet });
    for (const type of ['load', 'error']) link.addEventListener(type, done);
    document.head.append(link);
  });

/**
 * Gives what has an address on the page its own link and a copy with its evidence: headings have them where they are
 * reached by touch or by keyboard, everything where the pointer is, or the focus. A place that the address names takes
 * the focus, and what is copied from the text says who says so.
 *
 * @param signal - When it is aborted, nothing of it listens any more.
 * @param waiting - What has called for it, and is ended as soon as it hears itself.
 * @returns What answers the events by which it was called for; later ones it hears itself.
 */
export async function take(signal: AbortSignal, waiting: AbortController): Promise<(event: Event) => void> {
  document.addEventListener('copy', copying, { signal });
  // Without their style the buttons would stand in the text, and move it from under a reader.
  await inTime(styled()).catch(() => undefined);
  const statement = document.querySelector<HTMLElement>('h1.statement');
  document.querySelector('.tools kb-copy')?.after(' ', shareButton({ url: pageAddress(undefined) }) ?? '');
  completeReports();
  if (matchMedia('(hover: none)').matches) markHeadings();

  let shown: HTMLElement | undefined;
  let at: HTMLElement | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    // What has been reached by keyboard is not taken from under it.
    if (shown?.querySelector(':focus-visible')) return;
    shown?.remove();
    shown = at = undefined;
  };
  const reach = (target: EventTarget | null) => {
    const place = target instanceof Element ? target : undefined;
    const thing = place && thingAt(place);
    // Buttons that stand before a thing belong to it.
    if (thing?.element === at || place?.closest('.take') === shown) return;
    leave();
    if (!thing || shown || isMarked(thing.element)) return;
    at = thing.element;
    shown = marked(thing);
    if (!thing.isHeading) hang(shown, at);
  };
  const hears: Readonly<Record<string, (event: Event) => void>> = {
    pointerover: ({ target }) => {
      clearTimeout(later);
      if (shown) later = setTimeout(reach, ON_THE_WAY_MS, target);
      else reach(target);
    },
    click: ({ target }) => {
      if (statement && target instanceof HTMLElement && target.matches('.evidence'))
        openPanel({ element: statement, name: say.thisClaim, isHeading: false }, target);
    },
    focusin: ({ target }) => {
      if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
      markHeadings();
      reach(target);
    },
  };
  for (const [type, hear] of Object.entries(hears)) document.addEventListener(type, hear, { signal });
  const hangAnew = () => at && shown?.matches('.above') && hang(shown, at);
  document.addEventListener('scroll', hangAnew, { signal, passive: true });
  addEventListener('hashchange', focusTarget, { signal });
  // A reader who was quicker than this script keeps the focus, but for one who has followed a link to here.
  const { activeElement: now } = document;
  if (now === document.body || (now instanceof HTMLAnchorElement && now.hash === location.hash)) focusTarget();
  waiting.abort();
  return (event) => hears[event.type]?.(event);
}

/** Every heading has its link at all times, which is seen when it is touched or reached. */
function markHeadings(): void {
  for (const heading of document.querySelectorAll<HTMLElement>(`${HEADINGS}, ${FOLDS}`))
    if (!isMarked(heading)) marked(thingAt(heading) as Thing);
}

/** Puts its buttons into a thing: before what folds away, since nothing in there is seen, and its line is a button. */
function marked(thing: Thing): HTMLElement {
  const bar = barOf(thing);
  if (thing.element.matches(FOLDS)) thing.element.before(bar);
  else thing.element.append(bar);
  return bar;
}

const isMarked = (thing: HTMLElement) =>
  thing.querySelector(':scope > .take') !== null ||
  (thing.matches(FOLDS) && thing.previousElementSibling?.matches('.take') === true);

/**
 * Hangs buttons above what they belong to, at its end, inside the window: over nothing of it that can be pressed. Where
 * the header is in the way they hang below it, and on what is taller than the window at the edge of the header.
 */
function hang(bar: HTMLElement, thing: HTMLElement): void {
  bar.style.translate = '';
  const boxes = [...thing.getClientRects()];
  const [line = thing.getBoundingClientRect()] = boxes;
  const own = bar.getBoundingClientRect();
  const right = Math.max(...boxes.filter(({ top }) => top === line.top).map((box) => box.right), line.right);
  const end = Math.min(right, document.documentElement.clientWidth - 8);
  const header = Math.max(document.querySelector('header')?.getBoundingClientRect().bottom ?? 0, 0);
  const [above, below] = [line.top - own.height, thing.getBoundingClientRect().bottom];
  const top = above >= header ? above : below + own.height <= innerHeight ? below : header;
  bar.style.translate = `${end - own.right}px ${top - own.top}px`;
}

/**
 * What the address points to takes the focus, so that the next key goes on from there. A browser may not have come to
 * it yet.
 */
function focusTarget(): void {
  const target = document.getElementById(fragmentOf(location));
  if (!target?.closest('main') || target === document.activeElement) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
