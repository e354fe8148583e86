import { FACETS, unpacked, type Card, type Facet, type Packed } from '../index/cards.ts';
import { Thesaurus } from '../words/thesaurus.ts';
import { vocabularyFrom, type Vocabulary } from '../words/lexicon.ts';

/** What is used of Pagefind, as the build hands it over: see search/index/pagefind-module.ts. */
export interface PagefindModule {
  readonly PagefindInstance: new (options: object) => PagefindInstance;
  /** How files of the index are fetched. */
  fetchWith(fetch: (address: string) => Promise<Response>): void;
}
interface PagefindInstance {
  init(language: string, options: { readonly load_wasm: boolean }): Promise<void>;
  search(term: string | null, options?: object): Promise<PagefindAnswer>;
  filters(): Promise<unknown>;
}
interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  readonly unfilteredResultCount: number;
  readonly filters: Counts;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindFragment>;
}
interface PagefindFragment {
  readonly raw_url: string;
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly parts: readonly (readonly [string, ...Packed])[];
}

/** How many pages have which value of which filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Chosen values by filter. Within a filter one of them is enough, across filters all must hold. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** A page that was found, before anything is known of it but how well it fits. */
export interface Found {
  /** The same page has the same key in every search of this index. */
  readonly key: string;
  readonly score: number;
  /** Whether loading it fetches nothing. */
  readonly atHand: () => boolean;
  load(): Promise<LoadedPage>;
}

/** What the index holds of a page. */
export interface LoadedPage {
  /** Address inside the site, without the base path. */
  readonly address: string;
  readonly filters: Filters;
  readonly parts: readonly { readonly id: string; readonly card: Card }[];
}

/** The index could not be read: a file of it did not come. Nothing is known of what it holds. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}

/** How the engine weighs what it finds. Values come from the benchmark (e2e/search). */
const RANKING = {
  termSimilarity: 1,
  pageLength: 0.35,
  termFrequency: 1,
  termSaturation: 1.2,
  metaWeights: { title: 4, names: 4 },
};

/** A filter that no page has: with it a search only counts, and that costs nothing. */
const NOTHING = { none: 'such' };

/** One index. Every method throws {@link SearchUnavailable} when a file of it does not come. */
export class Engine {
  readonly #instance: PagefindInstance;
  readonly #watch: FileWatch;
  readonly #pages = new Map<string, Promise<LoadedPage>>();
  readonly #counts = new Map<string, Promise<number>>();

  private constructor(instance: PagefindInstance, watch: FileWatch) {
    this.#instance = instance;
    this.#watch = watch;
  }

  /**
   * @param folder - Address of the index, with a slash at its end.
   * @param language - Language of the site.
   * @param isFirst - Whether the machine that reads indexes must be loaded; every index is read by the same.
   */
  static async open(
    module: PagefindModule,
    folder: string,
    language: string,
    watch: FileWatch,
    isFirst: boolean,
  ): Promise<Engine> {
    module.fetchWith(watch.fetch);
    const instance = new module.PagefindInstance({ basePath: folder, baseUrl: '/', ranking: RANKING });
    await watch.guard(instance.init(language, { load_wasm: isFirst }));
    return new Engine(instance, watch);
  }

  /** How many pages have the word or a form of it. */
  count(word: string): Promise<number> {
    const known = this.#counts.get(word);
    if (known) return known;
    const counting = this.#search(`"${word}"`, NOTHING).then((answer) => answer.unfilteredResultCount);
    this.#counts.set(word, counting);
    counting.catch(() => this.#counts.delete(word));
    return counting;
  }

  /** How many pages have all of the words, or words that begin so. */
  async countTogether(words: readonly string[]): Promise<number> {
    return (await this.#search(words.join(' '), NOTHING)).unfilteredResultCount;
  }

  /** Pages with all of the words, or words that begin so, the best first; and how many there are of each filter. */
  async pagesWith(
    words: readonly string[],
    filters: Filters,
  ): Promise<{ readonly found: readonly Found[]; readonly counts: Counts }> {
    return this.#found(await this.#search(words.join(' '), asked(filters)));
  }

  /** Pages with the words standing together in this order. */
  async pagesWithPhrase(words: readonly string[], filters: Filters): Promise<readonly Found[]> {
    return this.#found(await this.#search(`"${words.join(' ')}"`, asked(filters))).found;
  }

  /** Pages that only the filters choose. */
  async pagesOf(filters: Filters): Promise<{ readonly found: readonly Found[]; readonly counts: Counts }> {
    return this.#found(await this.#search(null, asked(filters)));
  }

  /** Loads the filters, so that searches say how many pages have which value. */
  async loadFilters(): Promise<void> {
    await this.#watch.guard(this.#instance.filters());
  }

  #search(term: string | null, filters: object): Promise<PagefindAnswer> {
    return this.#watch.guard(this.#instance.search(term, { filters }));
  }

  #found(answer: PagefindAnswer): { found: readonly Found[]; counts: Counts } {
    return {
      found: answer.results.map((result) => ({
        key: result.id,
        score: result.score,
        atHand: () => this.#pages.has(result.id),
        load: () => this.#load(result),
      })),
      counts: answer.filters,
    };
  }

  #load(result: PagefindResult): Promise<LoadedPage> {
    const known = this.#pages.get(result.id);
    if (known) return known;
    const loading = this.#watch.guard(result.data()).then(loadedPage);
    this.#pages.set(result.id, loading);
    loading.catch(() => this.#pages.delete(result.id));
    return loading;
  }
}

function loadedPage({ raw_url, filters, parts }: PagefindFragment): LoadedPage {
  return {
    address: raw_url.replace(/^\//, ''),
    filters,
    parts: parts.flatMap(([id, ...rest]) => {
      const card = unpacked(rest as unknown as Packed);
      return card ? [{ id, card }] : [];
    }),
  };
}

function asked(filters: Filters): object {
  return Object.fromEntries(
    FACETS.flatMap((facet) => (filters[facet]?.length ? [[facet, { any: filters[facet] }]] : [])),
  );
}

/** Files that Pagefind packs, and what they begin with when they are unpacked. */
const PACKED = /\.(?:pf_\w+|pagefind)$/;
/** A file with what a result shows of one page. */
const PAGE_FILE = /\.pf_fragment$/;
const SIGNATURE = 'pagefind_dcd';

/** The longest a search may wait for files. A reader is told within five seconds. */
const PATIENCE_MS = 4500;

/**
 * Fetches files of the index and notices those that do not come: Pagefind would take a missing one for an empty one.
 */
export class FileWatch {
  readonly #fetch: typeof globalThis.fetch;
  readonly #patienceMs: number;
  readonly #entries = new Map<string, PagefindEntry>();
  #thesaurus: Thesaurus | undefined;
  #lost = 0;
  /** How many files were asked for; those of single pages are not counted. */
  asked = 0;

  constructor(fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis), patienceMs = PATIENCE_MS) {
    this.#fetch = fetch;
    this.#patienceMs = patienceMs;
  }

  readonly fetch = async (address: string): Promise<Response> => {
    const meta = address.endsWith('.pf_meta') ? this.#entries.get(tierOf(address))?.meta : undefined;
    try {
      if (meta !== undefined)
        return await this.#unpacked(new Blob([Uint8Array.from(atob(meta), (sign) => sign.charCodeAt(0))]), address);
      const response = await this.#whole(address);
      if (address.includes('/pagefind-entry.json'))
        this.#entries.set(tierOf(address), (await response.clone().json()) as PagefindEntry);
      return response;
    } catch (error) {
      this.#lost += 1;
      throw error;
    }
  };

  /** A response with all of its body, unpacked: one that is cut off is lost, and so is one that is something else. */
  async #whole(address: string): Promise<Response> {
    if (!PAGE_FILE.test(address)) this.asked += 1;
    const response = await this.#fetch(address, { signal: AbortSignal.timeout(this.#patienceMs) });
    if (!response.ok) throw new Error(`${response.status} for ${address}`);
    const body = await response.blob();
    if (!PACKED.test(address)) return new Response(body);
    return this.#unpacked(body, address);
  }

  /** Pagefind would take a file that it cannot unpack for an empty one. */
  async #unpacked(body: Blob, address: string): Promise<Response> {
    const unpacked = await new Response(body.stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    if (new TextDecoder().decode(unpacked.slice(0, SIGNATURE.length)) !== SIGNATURE)
      throw new Error(`${address} is something else.`);
    return new Response(unpacked);
  }

  /** How many pages an index has. */
  pages(tier: string): number {
    return Object.values(this.#entries.get(tier)?.languages ?? {}).reduce(
      (sum, language) => sum + language.page_count,
      0,
    );
  }

  /** The page of the first index that a page of another one is the rest of, by their keys. */
  restOf(tier: string): Readonly<Record<string, string>> {
    return this.#entries.get(tier)?.restOf ?? {};
  }

  /** Which words mean the same. */
  get thesaurus(): Thesaurus {
    return (this.#thesaurus ??= new Thesaurus(
      (this.#entries.get('facts')?.meanings ?? []).map(([id, ...members]) => ({
        id,
        members: members.map((member) => member.split(' ')),
      })),
    ));
  }

  /** The day on which the facts were checked, in words. */
  get checked(): string {
    return this.#entries.get('facts')?.checked ?? '';
  }

  /** What the work gives, unless a file was lost in the meantime or it takes too long. */
  async guard<T>(work: Promise<T>): Promise<T> {
    const before = this.#lost;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new SearchUnavailable('The index takes too long.')), this.#patienceMs);
    });
    try {
      const done = await Promise.race([work, late]);
      if (this.#lost > before) throw new SearchUnavailable('A file of the index did not come.');
      return done;
    } catch (error) {
      throw error instanceof SearchUnavailable
        ? error
        : new SearchUnavailable('The index cannot be read.', { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * The words of the site.
   *
   * @param folder - Address of the first index.
   */
  async vocabulary(folder: string): Promise<Vocabulary> {
    const response = await this.guard(this.#whole(`${folder}${this.#entries.get('facts')?.words}`));
    return vocabularyFrom(await response.text());
  }
}

/** The index that a file belongs to: the folder it lies in. */
const tierOf = (address: string) => /(\w+)\/[^/]*$/.exec(address)?.[1] ?? '';

/** What Pagefind says of an index, and what the build adds: see search/index/write-index.ts. */
interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
  /** Address of the vocabulary, from that of the index. */
  readonly words?: string;
  readonly checked?: string;
  /** Groups of words that mean the same: the id of each, and its words. */
  readonly meanings?: readonly (readonly [string, ...string[]])[];
  readonly restOf?: Readonly<Record<string, string>>;
  /** The list of pages, where it is small. */
  readonly meta?: string;
}
