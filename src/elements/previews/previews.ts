import { inTime } from '../in-time.ts';
import { element } from '../nodes.ts';
import { cardOf } from './card.ts';
import { pathOf, previewOf } from './files.ts';
import { isSheet, place, styled } from './place.ts';

/** Long enough not to open under a pointer that passes by. */
const OPENS_AFTER_MS = 300;
/** Long enough to move the pointer from the link into the preview. */
const CLOSES_AFTER_MS = 250;

/**
 * Shows what links to pages, claims and sources lead to, while they are pointed at or hold the focus of the keyboard.
 * A mark that is pointed at shows the card of its claims; pressed, it is entered. Esc closes what is shown, the pointer
 * may enter it, and it stays until pointer and focus have left (WCAG 2.2, 1.4.13).
 *
 * @param isOn - Asked each time: readers can turn previews off.
 * @param signal - When it is aborted, nothing of them stays on the page.
 * @returns What answers the event by which they were called for; later ones they hear themselves.
 */
export function previews(isOn: () => boolean, signal: AbortSignal): (event: Event) => void {
  let box: HTMLElement | undefined;
  /** The link whose preview is shown or is coming. */
  let shown: HTMLAnchorElement | undefined;
  /** Whether the reader has asked for the card: then it stays until it is left or closed. */
  let isEntered = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const soon = (act: () => void, after = CLOSES_AFTER_MS) => {
    clearTimeout(timer);
    timer = setTimeout(act, after);
  };
  const close = () => {
    clearTimeout(timer);
    for (const name of ['aria-describedby', 'aria-expanded']) shown?.removeAttribute(name);
    if (box?.contains(document.activeElement)) shown?.focus({ preventScroll: true });
    box?.remove();
    box = shown = undefined;
    isEntered = false;
  };
  /** @returns Whether there was something to show. */
  const open = async (link: HTMLAnchorElement): Promise<boolean> => {
    close();
    shown = link;
    const isMark = link.matches('.cite');
    const made = await inTime(styled().then(() => (isMark ? cardOf(link) : tooltipOf(link)))).catch(() => undefined);
    // Meanwhile the reader has gone elsewhere.
    if (shown !== link || !link.isConnected) return true;
    if (!made) return false;
    box = made;
    // Beside its link, so that the next Tab leads into a card.
    link.after(made);
    made.showPopover();
    place(made, link);
    link.setAttribute(isMark ? 'aria-expanded' : 'aria-describedby', isMark ? 'true' : made.id);
    return true;
  };
  const over = (target: EventTarget | null, isByPointer: boolean) => {
    if (!isOn() || !(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>('main a[href]');
    if (box?.contains(target) || (link && link === shown)) clearTimeout(timer);
    else if (isEntered && isByPointer) return;
    else if (link && hasPreview(link) && (isByPointer || !link.matches('.cite')))
      soon(() => void open(link), OPENS_AFTER_MS);
    else soon(close);
  };
  /** Opens the card of a mark and goes into it; follows the mark where there is none to be had. */
  const enter = async (mark: HTMLAnchorElement) => {
    if (!(box && shown === mark) && !(await open(mark))) return location.assign(mark.href);
    if (shown !== mark || !box) return;
    isEntered = true;
    box.focus({ preventScroll: true });
    const covered = mark.getBoundingClientRect().bottom + 16 - box.getBoundingClientRect().top;
    if (isSheet() && covered > 0) scrollBy(0, covered);
  };
  const press = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    const mark = event.target.closest<HTMLAnchorElement>('main a.cite');
    if (box?.contains(event.target) && event.target.closest('a, .close')) close();
    // With a key that asks for another window it is followed.
    if (!mark || !isOn() || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void enter(mark);
  };
  const hears: { [type: string]: (event: never) => void } = {
    pointerover: ({ target, pointerType }: PointerEvent) => pointerType === 'mouse' && over(target, true),
    focusin: ({ target }: Event) =>
      target instanceof Element && target.matches(':focus-visible') && over(target, false),
    focusout: ({ relatedTarget: to }: FocusEvent) => {
      const isInside = to instanceof Node && (box?.contains(to) || to === shown);
      if (shown && !isInside && !(isEntered && to === null)) soon(close);
    },
    click: press,
    pointerdown: ({ target }: Event) => {
      if (box && target instanceof Node && !box.contains(target) && !shown?.contains(target)) close();
    },
  };
  for (const [type, hear] of Object.entries(hears)) document.addEventListener(type, hear as EventListener, { signal });
  addEventListener('scroll', () => isEntered || close(), { signal, passive: true });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !box) return;
      close();
      event.stopPropagation();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', close);
  return (event) => hears[event.type]?.(event as never);
}

/** Links that lead about the page, or whose words say all that a preview would, have none. */
const hasPreview = (link: HTMLAnchorElement) =>
  pathOf(link) !== undefined && !link.closest('.toc, .crumbs, .tools, .card, svg');

async function tooltipOf(link: HTMLAnchorElement): Promise<HTMLElement | undefined> {
  const preview = await previewOf(link);
  if (!preview) return undefined;
  const { title, text, meta } = preview;
  return element(
    'div',
    { id: 'link-preview', class: 'preview', popover: 'manual', role: 'tooltip' },
    Object.entries({ title, text, meta }).map(([name, words]) => element('p', { class: `preview-${name}` }, words)),
  );
}
