import * as say from '#words/search-results.ts';

/** Typing has stopped when no key was pressed for so long; then the result is told. */
const TOLD_AFTER_MS = 700;
/** A search that takes longer than this shows that it is at work. */
const SLOW_MS = 400;

/**
 * What is said of a search besides its results: to the eye, that it is still at work; to the ear, what was found,
 * once for every search and only after typing has stopped.
 */
export class Saying {
  readonly #seen: HTMLElement;
  readonly #heard: HTMLElement;
  #working: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param seen - Hidden from screen readers; may have other words in it, which stand again when a search has ended.
   * @param heard - The live region.
   */
  constructor(seen: HTMLElement, heard: HTMLElement) {
    this.#seen = seen;
    this.#heard = heard;
  }

  /** A search begins. */
  begins(): void {
    clearTimeout(this.#working);
    this.#working = setTimeout(() => (this.#seen.textContent = say.searching), SLOW_MS);
  }

  /**
   * A search has ended.
   *
   * @param seen - What the eye reads in place of that it is at work.
   * @param heard - What is told unless typing goes on.
   */
  ends(seen: string, heard: string): void {
    this.#still(seen);
    this.#telling = setTimeout(() => (this.#heard.textContent = heard), TOLD_AFTER_MS);
  }

  /** Typing goes on: what was found is no longer of interest. */
  waits(): void {
    clearTimeout(this.#telling);
  }

  /** There is nothing to say. */
  silent(): void {
    this.#still('');
    this.#heard.textContent = '';
  }

  #still(seen: string): void {
    clearTimeout(this.#working);
    clearTimeout(this.#telling);
    this.#seen.textContent = seen;
  }
}
