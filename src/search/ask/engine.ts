import { FILTERS, type Filter } from '../index/cards.ts';
import { partsIn, type CardOfPart, type Fragment, type IndexEntry, type Tier } from '../index/format.ts';
import type { Thesaurus } from '../words/thesaurus.ts';
import type { IndexFiles } from './index-files.ts';
import { WEIGHTS } from '../words/weights.ts';

/** What is used of Pagefind, as the build hands it over: see search/index/pagefind-module.ts. */
export interface PagefindModule {
  readonly PagefindInstance: new (options: object) => PagefindInstance;
  /** How files of the index are fetched. */
  fetchWith(fetch: (address: string) => Promise<Response>): void;
}
interface PagefindInstance {
  init(language: string, options: { readonly load_wasm: boolean }): Promise<void>;
  /** With `preload` it only fetches the parts of the index that have words like the term. */
  search(term: string | null, options?: object): Promise<PagefindAnswer>;
  filters(): Promise<Counts>;
}
interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  readonly unfilteredResultCount: number;
  readonly filters: Counts;
}
interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}
/** How many pages have which value of which filter. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Chosen values by filter. Within a filter one of them is enough, across filters all must hold. */
export type Filters = Readonly<Partial<Record<Filter, readonly string[]>>>;

/** A page that was found, before anything is known of it but how well it fits. */
export interface Found {
  /** The same page has the same key in every search of this index. */
  readonly key: string;
  readonly score: number;
  /** Whether loading it fetches nothing. */
  readonly atHand: () => boolean;
  load(): Promise<LoadedPage>;
}

/** Pages that were found, the best first, and how many of them have which value of which filter. */
export interface FoundPages {
  readonly found: readonly Found[];
  readonly counts: Counts;
}

/** What the index holds of a page. */
export interface LoadedPage {
  /** Address inside the site, without the base path. */
  readonly address: string;
  readonly filters: Filters;
  readonly parts: readonly CardOfPart[];
}

/** What a search knows of the site before it looks for anything: what the entry of its first index says. */
export interface SearchedSite extends Pick<IndexEntry, 'pages' | 'checked' | 'turns'> {
  readonly language: string;
  /** Which words mean the same. */
  readonly thesaurus: Thesaurus;
}

/** Letters that may follow the beginning of a word. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/** A filter that no page has: with it a search only counts, and that costs nothing. */
const NOTHING = { none: 'such' };

/** Where the indexes lie, and by what they are read. */
export interface IndexSource {
  readonly module: PagefindModule;
  /** Address of the folder with the indexes, with a slash at its end. */
  readonly folder: string;
  /** Language of the site. */
  readonly language: string;
  readonly files: IndexFiles;
}

/** What was begun under a name, or is begun now. What failed is not kept, so that it may be tried again. */
export function once<T>(kept: Map<string, Promise<T>>, name: string, begin: () => Promise<T>): Promise<T> {
  const begun = kept.get(name) ?? begin();
  kept.set(name, begun);
  begun.catch(() => kept.delete(name));
  return begun;
}

/** One index. Every method throws `SearchUnavailable` when a file of it does not come. */
export class Engine {
  readonly tier: Tier;
  /** What the index says of itself. */
  readonly entry: IndexEntry;
  readonly #instance: PagefindInstance;
  readonly #files: IndexFiles;
  readonly #pages = new Map<string, Promise<LoadedPage>>();
  readonly #counts = new Map<string, Promise<number>>();
  readonly #begun = new Map<string, Promise<unknown>>();

  private constructor(tier: Tier, entry: IndexEntry, instance: PagefindInstance, files: IndexFiles) {
    this.tier = tier;
    this.entry = entry;
    this.#instance = instance;
    this.#files = files;
  }

  static async open({ module, folder, language, files }: IndexSource, tier: Tier): Promise<Engine> {
    module.fetchWith(files.fetch);
    const basePath = `${folder}${tier}/`;
    const instance = new module.PagefindInstance({ basePath, baseUrl: '/', ranking: WEIGHTS.engine });
    // The machine that reads indexes comes with the first of them.
    await files.guard(instance.init(language, { load_wasm: tier === 'facts' }));
    return new Engine(tier, files.entry(basePath), instance, files);
  }

  /** How many pages have the word or a form of it. */
  count(word: string): Promise<number> {
    return once(this.#counts, word, async () => (await this.#search(`"${word}"`, NOTHING)).unfilteredResultCount);
  }

  /**
   * How many pages have words that begin so. Pagefind takes a shorter word when there is none; then it takes the same
   * one for a longer beginning that no word has.
   */
  async countBegun(word: string): Promise<number> {
    const count = async (begun: string) => (await this.#searchBegun([begun], NOTHING)).unfilteredResultCount;
    const [exact, begun, beyond] = [await this.count(word), await count(word), await count(`${word}zzzz`)];
    return exact > 0 || begun !== beyond ? begun : 0;
  }

  /** Pages with all of the words, or words that begin so. */
  async pagesWith(words: readonly string[], filters: Filters): Promise<FoundPages> {
    return this.#found(await this.#searchBegun(words, asked(filters)));
  }

  /** Pages with the words standing together in this order; without words, those that the filters choose. */
  async pagesOf(filters: Filters, phrase?: readonly string[]): Promise<FoundPages> {
    return this.#found(await this.#search(phrase ? `"${phrase.join(' ')}"` : null, asked(filters)));
  }

  /** Loads the filters, so that searches say how many pages have which value; gives those of all pages. */
  filters(): Promise<Counts> {
    return this.#files.guard(this.#instance.filters());
  }

  /**
   * Pagefind fetches the part of the index that has a word, and finds the words that begin so in all parts that are
   * there. What it found would depend on what was asked before, so those with words that begin so are fetched first.
   */
  async #searchBegun(words: readonly string[], filters: object): Promise<PagefindAnswer> {
    await Promise.all(words.map((word) => this.#fetchBegun(word)));
    return this.#search(words.join(' '), filters);
  }

  #fetchBegun(word: string): Promise<unknown> {
    const longer = LETTERS.map((letter) => word + letter).join(' ');
    return once(this.#begun, word, () => this.#files.guard(this.#instance.search(longer, { preload: true })));
  }

  #search(term: string | null, filters: object): Promise<PagefindAnswer> {
    return this.#files.guard(this.#instance.search(term, { filters }));
  }

  #found({ results, filters: counts }: PagefindAnswer): FoundPages {
    const found = results.map((result) => ({
      key: result.id,
      score: result.score,
      atHand: () => this.#pages.has(result.id),
      load: () => once(this.#pages, result.id, () => this.#page(result)),
    }));
    return { found, counts };
  }

  async #page(result: PagefindResult): Promise<LoadedPage> {
    const fragment = await this.#files.guard(result.data());
    return { address: fragment.url.slice(1), filters: fragment.filters, parts: partsIn(fragment) };
  }
}

function asked(filters: Filters): object {
  return Object.fromEntries(
    FILTERS.flatMap((filter) => (filters[filter]?.length ? [[filter, { any: filters[filter] }]] : [])),
  );
}
