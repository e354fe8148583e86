import { define } from './define.ts';

/** What a picture is made of in one width: a drawing, a matrix, a chain of ties. */
const FRAMES = 'svg, table, ol';
/** Pixels by which parts of two rows may overlap. */
const TOUCH = 4;

/**
 * A picture as one stop of the Tab key, whose linked parts are reached by the arrow keys: left and right through all of
 * them in the order in which they stand, up and down to what stands there. Without script each part of a drawing is a
 * stop, and a link leads past them; strips are then for the pointer alone, and the words beside them have their links.
 */
class KbPicture extends HTMLElement {
  #listening: AbortController | undefined;
  readonly #changes = new MutationObserver(() => this.#arrange());

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener('keydown', (event) => this.#step(event), { signal: this.#listening.signal });
    // Another day draws it anew, and what is chosen leaves out parts of it.
    this.#changes.observe(this, { childList: true, subtree: true, attributeFilter: ['hidden', 'data-out'] });
    const skip = this.querySelector<HTMLElement>('.skip-drawing');
    if (skip) skip.hidden = true;
    this.#arrange();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#changes.disconnect();
  }

  #arrange(): void {
    for (const frame of this.querySelectorAll(FRAMES)) {
      const parts = linksOf(frame);
      if (parts.length === 0) continue;
      const seen = parts.filter((part) => part.checkVisibility());
      stopAt(parts, seen.find((part) => part.getAttribute('tabindex') === '0') ?? seen[0] ?? parts[0]);
      if (frame.hasAttribute('aria-hidden')) this.#tell(frame);
    }
  }

  /** What keys come to is heard as well. */
  #tell(frame: Element): void {
    frame.removeAttribute('aria-hidden');
    frame.setAttribute('role', 'group');
    const figure = this.closest('figure');
    frame.setAttribute('aria-label', figure?.ariaLabel ?? figure?.querySelector('caption')?.textContent ?? '');
  }

  #step(event: KeyboardEvent): void {
    const from = (event.target as Element).closest<Part>('a');
    const frame = from?.closest(FRAMES);
    if (!from || !frame || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = partAt(event.key, from, inOrder(frame));
    if (!next) return;
    event.preventDefault();
    stopAt(linksOf(frame), next);
    next.focus();
  }
}

type Part = HTMLAnchorElement | SVGAElement;

const linksOf = (frame: Element) => [...frame.querySelectorAll<Part>('a')];

function stopAt(parts: readonly Part[], stop: Part | undefined): void {
  for (const part of parts) part.setAttribute('tabindex', part === stop ? '0' : '-1');
}

/** The parts that are seen as they are read: those of a drawing from the top down, and of one height from the left. */
function inOrder(frame: Element): Part[] {
  const seen = linksOf(frame).filter((part) => part.checkVisibility());
  if (frame.localName !== 'svg') return seen;
  const placed = seen.map((part) => ({ part, box: part.getBoundingClientRect() }));
  return placed.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x).map(({ part }) => part);
}

/** Where a key leads, which at the edge is nowhere else; nothing for a key that leads from no part to another. */
function partAt(key: string, from: Part, parts: readonly Part[]): Part | undefined {
  const place = parts.indexOf(from);
  if (key === 'Home') return parts[0];
  if (key === 'End') return parts.at(-1);
  if (key === 'ArrowRight') return parts[place + 1] ?? from;
  if (key === 'ArrowLeft') return parts[place - 1] ?? from;
  if (key === 'ArrowDown') return nearest(from, parts, 1);
  if (key === 'ArrowUp') return nearest(from, parts, -1);
  return undefined;
}

/** In the next row down (1) or up (-1), the part whose middle is nearest to that of the one left. */
function nearest(from: Part, parts: readonly Part[], way: 1 | -1): Part {
  const start = boxOf(from, way);
  const further = parts
    .map((part) => ({ part, ...boxOf(part, way) }))
    .filter(({ near }) => near > start.far - TOUCH)
    .sort((a, b) => a.near - b.near);
  const inRow = further.filter(({ near }) => near < further[0]!.far - TOUCH);
  inRow.sort((a, b) => Math.abs(a.middle - start.middle) - Math.abs(b.middle - start.middle));
  return inRow[0]?.part ?? from;
}

/** Where a part begins and ends on the way down or up, and its middle across. */
function boxOf(part: Part, way: 1 | -1) {
  const { left, right, top, bottom } = part.getBoundingClientRect();
  const middle = (left + right) / 2;
  return way === 1 ? { middle, near: top, far: bottom } : { middle, near: -bottom, far: -top };
}

define('kb-picture', KbPicture);
