/** Runs work for the latest wish only: not more often than every so many milliseconds, and never showing what is older. */
export class Latest<W> {
  readonly #work: (wish: W, isLatest: () => boolean) => Promise<void>;
  readonly #everyMs: number;
  #count = 0;
  #last = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(work: (wish: W, isLatest: () => boolean) => Promise<void>, everyMs = 150) {
    this.#work = work;
    this.#everyMs = everyMs;
  }

  /** Wishes for something. What was wished before is forgotten, begun or not. */
  wish(wish: W): void {
    const own = ++this.#count;
    clearTimeout(this.#timer);
    const wait = Math.max(0, this.#last + this.#everyMs - performance.now());
    this.#timer = setTimeout(() => {
      this.#last = performance.now();
      void this.#work(wish, () => own === this.#count);
    }, wait);
  }

  /** Forgets the latest wish. */
  forget(): void {
    this.#count += 1;
    clearTimeout(this.#timer);
  }
}

/** So long nothing is fetched for what is being typed: the next letter may make it needless. */
const STILL_MS = 100;

/** Waits a moment when the best pages would have to be fetched. */
export async function whenStill(outcome: { atHand(count: number): boolean }, count: number): Promise<void> {
  if (!outcome.atHand(count)) await new Promise((resolve) => setTimeout(resolve, STILL_MS));
}
