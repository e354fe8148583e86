import { COMMON } from '#search/words/common-words.ts';

/** So long the browser has at least to show the letter that was typed before it is searched for. */
const PAUSE_MS = 10;
/** Letters that follow each other so soon are typed faster than may be searched; then the work waits for a gap. */
const QUICK_MS = 80;
/** How much longer than the gaps before it a gap must be to be the end. */
const LONGER = 1.25;
/** How many gaps tell how quick somebody types. */
const GAPS = 3;
/** Who rests so long begins anew. */
const REST_MS = 400;

/**
 * Runs work for the latest wish only: not more often than every so many milliseconds, and never showing what is older.
 *
 * Work that is begun amid quick typing would make the last letter wait its full time, and be for nothing.
 */
export class Debounce<W> {
  readonly #work: (wish: W, isLatest: () => boolean) => Promise<void>;
  readonly #everyMs: number;
  #count = 0;
  #last = -Infinity;
  #wished = -Infinity;
  #gaps: readonly number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(work: (wish: W, isLatest: () => boolean) => Promise<void>, everyMs = 150) {
    this.#work = work;
    this.#everyMs = everyMs;
  }

  /**
   * Wishes for something. What was wished before is forgotten, begun or not.
   *
   * @param leastMs - How long to wait at least.
   */
  wish(wish: W, leastMs = 0): void {
    this.forget();
    const own = this.#count;
    const wait = Math.max(this.#pauseMs, leastMs, this.#last + this.#everyMs - performance.now());
    this.#timer = setTimeout(() => {
      this.#last = performance.now();
      void this.#work(wish, () => own === this.#count);
    }, wait);
  }

  /** Forgets the latest wish. */
  forget(): void {
    this.#count += 1;
    clearTimeout(this.#timer);
    const time = performance.now();
    const gap = time - this.#wished;
    this.#gaps = gap > REST_MS ? [] : [...this.#gaps, gap].slice(-GAPS);
    this.#wished = time;
  }

  get #pauseMs(): number {
    const longest = Math.max(0, ...this.#gaps);
    return longest > QUICK_MS ? PAUSE_MS : Math.max(PAUSE_MS, longest * LONGER);
  }
}

/** So long nothing more is fetched for what is being typed: the next letter may make it needless. */
const STILL_MS = 140;

/** The work is given up: there is a later wish. */
export class Abandoned extends Error {
  override readonly name = 'Abandoned';
}

/** Waits a moment before something is fetched, and gives the work up if there is a later wish by then. */
export const patienceOf = (isLatest: () => boolean) => async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, STILL_MS));
  if (!isLatest()) throw new Abandoned();
};

/** So long a query waits whose last word is barely begun: it would fit too much, and be fetched in vain. */
const BEGUN_MS = 250;

/** How long a query waits for a next letter while files are still coming. */
export const stillnessFor = (query: string): number => (isBarelyBegun(query) ? BEGUN_MS : STILL_MS);

/** Whether the last word of a query has one or two letters, or may become a common word, which nobody asks for. */
export function isBarelyBegun(query: string): boolean {
  const last = /(?:^|[\s"“])([a-z]+)$/i.exec(query)?.[1]?.toLowerCase();
  return last !== undefined && (last.length < 3 || [...COMMON].some((word) => word.startsWith(last)));
}
