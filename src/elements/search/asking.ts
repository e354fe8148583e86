import { SearchUnavailable } from '#search/ask/index-files.ts';
import type { Hit } from '#search/ask/outcome.ts';
import type { Outcome, SearchRequest } from '#search/ask/search.ts';
import { Abandoned, Debounce, patienceOf, stillnessFor } from './debounce.ts';
import type { Saying } from './saying.ts';
import { SiteSearch } from './site-search.ts';

/** What is to be searched for, and of how many pages to begin with. */
export interface Wish {
  readonly request: Omit<SearchRequest, 'patience'>;
  readonly count: number;
}

/** What came of it. */
export interface Answered {
  readonly outcome: Outcome;
  readonly hits: readonly Hit[];
  /** Those that may answer. */
  readonly answering: readonly Hit[];
}

/** Who asks: shows what was found for the latest wish, and tells when the search could not look. */
export interface Asker<W extends Wish> {
  show(answered: Answered, wish: W): void;
  trouble(): void;
}

/** Asks the search of the site for the latest wish only. A fault of ours is told to the reader as well, and thrown. */
export class Asking<W extends Wish> {
  readonly #site = new SiteSearch();
  readonly #debounce = new Debounce<W>((wish, isLatest) => this.#ask(wish, isLatest));
  readonly #saying: Saying;
  readonly #asker: Asker<W>;
  /** Whether the last search had to fetch something: then the next waits until typing stops. */
  #fetching = true;

  constructor(saying: Saying, asker: Asker<W>) {
    this.#saying = saying;
    this.#asker = asker;
  }

  /** Loads what every search needs. */
  prepare(): Promise<void> {
    return this.attempt(this.#site.search.ready());
  }

  wish(wish: W): void {
    this.#saying.waits();
    const { text, typing } = wish.request;
    this.#debounce.wish(wish, typing && this.#fetching ? stillnessFor(text) : 0);
  }

  /** Forgets the latest wish; there is nothing to say. */
  forget(): void {
    this.#debounce.forget();
    this.#saying.silent();
  }

  /** Waits for what loads more; a fault of it is told as that of a search. */
  async attempt(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#failed(error, true);
    }
  }

  async #ask(wish: W, isLatest: () => boolean): Promise<void> {
    this.#saying.begins();
    const { search } = this.#site;
    const before = search.fetched;
    const { request, count } = wish;
    try {
      const outcome = await search.search({ ...request, ...(request.typing && { patience: patienceOf(isLatest) }) });
      const hits = await outcome.first(count);
      const answering = await outcome.answering();
      if (isLatest()) this.#asker.show({ outcome, hits, answering }, wish);
    } catch (error) {
      this.#failed(error, isLatest());
    } finally {
      this.#fetching = search.fetched > before;
    }
  }

  #failed(error: unknown, isLatest: boolean): void {
    if (error instanceof Abandoned) return;
    if (isLatest) {
      this.#site.forget();
      this.#asker.trouble();
    }
    // Without WebAssembly no search can look, which is no fault of ours.
    if (!(error instanceof SearchUnavailable) && 'WebAssembly' in window) throw error;
  }
}
