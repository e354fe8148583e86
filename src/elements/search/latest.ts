import { commonWords } from '#views/search/words/common-words.ts';

const PAUSE_MS = 30;

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

  /**
   * Wishes for something. What was wished before is forgotten, begun or not.
   *
   * @param leastMs - How long to wait at least.
   */
  wish(wish: W, leastMs = 0): void {
    const own = ++this.#count;
    clearTimeout(this.#timer);
    // With a moment's pause a search falls behind the letter and not before it, and the next letter seldom has to wait its full time.
    const wait = Math.max(PAUSE_MS, leastMs, this.#last + this.#everyMs - performance.now());
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

/** So long nothing more is fetched for what is being typed: the next letter may make it needless. */
export const STILL_MS = 140;

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
export const BEGUN_MS = 250;

/** Whether the last word of a query has one or two letters, or may become a common word, which nobody asks for. */
export function isBarelyBegun(query: string, language: string): boolean {
  const last = /(?:^|[\s"“])([a-z]+)$/i.exec(query)?.[1]?.toLowerCase();
  return last !== undefined && (last.length < 3 || [...commonWords(language)].some((word) => word.startsWith(last)));
}
