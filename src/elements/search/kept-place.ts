/** How far down the list of results somebody was. */
interface Place {
  readonly shown: number;
  readonly scroll: number;
}

/** Scrolling has stopped when it has rested for so long. */
const REST_MS = 100;

/**
 * Keeps with an entry of the history how far down the page of results was read, so that Back finds it as it was left.
 */
export class KeptPlace {
  readonly #shown: () => number;
  #soon: ReturnType<typeof setTimeout> | undefined;

  /** @param shown - How many results are shown. */
  constructor(shown: () => number, signal: AbortSignal) {
    this.#shown = shown;
    history.scrollRestoration = 'manual';
    // A page that is being left can no longer keep anything.
    window.addEventListener(
      'scroll',
      () => {
        clearTimeout(this.#soon);
        this.#soon = setTimeout(() => this.keep(), REST_MS);
      },
      { signal, passive: true },
    );
  }

  /** What was kept with this entry. */
  get kept(): Partial<Place> {
    return (history.state as Partial<Place> | null) ?? {};
  }

  keep(): void {
    clearTimeout(this.#soon);
    const shown = this.#shown();
    if (shown === 0) return;
    const place: Place = { shown, scroll: window.scrollY };
    history.replaceState(place, '');
  }
}
