/** Keys that lead from a part of a drawing to another: so many parts further, or to its first or last. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * A drawing as one stop of the Tab key, whose parts are reached by the arrow keys in the order in which they stand.
 * Without script each part is a stop, and a link leads past them.
 */
class KbDiagram extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    for (const drawing of this.querySelectorAll('svg')) {
      const parts = [...drawing.querySelectorAll<SVGAElement>('a')];
      this.#stopAt(parts, parts[0]);
    }
    const skip = this.querySelector<HTMLElement>('.skip-drawing');
    if (skip) skip.hidden = true;
    this.addEventListener('keydown', (event) => this.#step(event), { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #step(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const drawing = (event.target as Element).closest('svg');
    if (step === undefined || !drawing || event.ctrlKey || event.metaKey || event.altKey) return;
    const parts = partsOf(drawing);
    const place = parts.indexOf((event.target as Element).closest<SVGAElement>('a')!) + step;
    const next = parts[Math.min(parts.length - 1, Math.max(0, place))];
    event.preventDefault();
    this.#stopAt(parts, next);
    next?.focus();
  }

  #stopAt(parts: readonly SVGAElement[], stop: SVGAElement | undefined): void {
    for (const part of parts) part.setAttribute('tabindex', part === stop ? '0' : '-1');
  }
}

/** The links of a drawing from the top down, and of one height from the left. */
function partsOf(drawing: SVGSVGElement): SVGAElement[] {
  const placed = [...drawing.querySelectorAll<SVGAElement>('a')].map((part) => ({ part, box: part.getBBox() }));
  return placed.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x).map(({ part }) => part);
}

customElements.define('kb-diagram', KbDiagram);
