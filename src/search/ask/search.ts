import { distance } from 'fastest-levenshtein';
import { FACETS } from '../index/cards.ts';
import { isWeak } from '../words/weak-words.ts';
import { knows, type Vocabulary } from '../words/lexicon.ts';
import { Engine, FileWatch, type Counts, type Filters, type LoadedPage, type PagefindModule } from './engine.ts';
import { fitOf, type PageFit, type Weighed } from './fit.ts';
import { readQuery, type Phrase, type Query } from './query.ts';
import { browse, LOOKED_AT, rank, SMALL_SITE, type RankedPage, type Ranking, type Shelf } from './ranking.ts';
import { soughtBy } from './sought.ts';
import { understand, type SearchWord, type Tier, type Understanding } from './understanding.ts';

/** What is asked. */
export interface Asked {
  readonly text: string;
  readonly filters: Filters;
  /** Whether the reader is still typing, so that the last word may be half a word. */
  readonly typing?: boolean;
  /** Whether the words are to be taken as they are, without correction. */
  readonly literal?: boolean;
  /** Whether prose and sources are looked through in any case. */
  readonly everywhere?: boolean;
  /** Awaited before more is fetched than every search needs; what it throws ends the search. */
  readonly patience?: () => Promise<void>;
}

/** A page that fits. */
export interface Hit {
  readonly page: LoadedPage;
  readonly fit: PageFit;
  /** Words of the query that the page does not have, as they were typed; those that tell little are not named. */
  readonly without: readonly string[];
}

/** What a search gave. */
export interface Outcome extends Pick<Understanding, 'corrected' | 'dropped'> {
  readonly query: Query;
  /** Phrases that stand nowhere word by word; their words are searched for one by one. */
  readonly loose: readonly Phrase[];
  /** What was searched for in the end, by its indexed words. */
  readonly asked: readonly Weighed[];
  /** The same as it was typed or meant, to be marked on a page. */
  readonly marks: readonly string[];
  /** How many pages were found. */
  readonly total: number;
  /** Whether prose and sources were looked through too. */
  readonly everywhere: boolean;
  /** The day on which the facts were checked, in words. */
  readonly checked: string;
  /** The best pages, so many as `count`, in order. A longer list begins with the shorter one. */
  first(count: number): Promise<readonly Hit[]>;
  /** How many of the pages have which value of which filter. Where values of a filter are chosen, the numbers of that filter are those without the choice. */
  counts(): Promise<Counts>;
  /** Words of the site that are near to those that were not found. */
  nearest(): Promise<readonly string[]>;
}

/** Of pages that are loaded the engine's opinion counts so much beside what is known of them. Value from the benchmark (e2e/search). */
const ENGINE = 0.4;

/** Searches the site. One is made at the first search and kept. */
export class Search {
  readonly #module: PagefindModule;
  readonly #folder: string;
  readonly #language: string;
  readonly #watch: FileWatch;
  readonly #engines = new Map<Tier, Promise<Engine>>();
  #vocabulary: Promise<Vocabulary> | undefined;

  /**
   * @param folder - Address of the index, with a slash at its end.
   */
  constructor(module: PagefindModule, folder: string, language: string, watch = new FileWatch()) {
    this.#module = module;
    this.#folder = folder;
    this.#language = language;
    this.#watch = watch;
  }

  /** How many files have been fetched so far, not counting those of single pages. */
  get fetched(): number {
    return this.#watch.asked;
  }

  /** Loads what every search needs, so that the first one is quicker. */
  async ready(): Promise<void> {
    await this.#engine('facts');
  }

  /**
   * @throws {SearchUnavailable} when the index cannot be read.
   */
  async search({
    text,
    filters,
    typing = false,
    literal = false,
    everywhere = false,
    patience = async () => {},
  }: Asked): Promise<Outcome> {
    const query = readQuery(text, this.#language, typing);
    const facts = await this.#engine('facts');
    const more = async (tier: Tier): Promise<Engine> => {
      if (!this.#engines.has(tier)) await patience();
      return this.#engine(tier);
    };
    const vocabulary = async (): Promise<Vocabulary> => {
      if (!this.#vocabulary) await patience();
      return this.#words();
    };
    const { thesaurus } = this.#watch;
    const knowledge = {
      facts,
      text: () => more('text'),
      vocabulary,
      pages: this.#watch.pages('facts'),
      thesaurus,
      language: this.#language,
    };
    const understanding = await understand(query, literal, knowledge);
    const { words } = understanding;
    const ranking = async (tiers: readonly Tier[], chosen: Filters): Promise<Ranking> => {
      const shelves = await Promise.all(tiers.map(async (tier) => this.#shelf(tier, await more(tier))));
      if (words.length > 0) return rank(shelves, words, query.phrases, chosen, this.#language, this.#small);
      return Object.values(chosen).some((values) => values.length > 0) && query.terms.length === 0
        ? browse(shelves, chosen)
        : { pages: [], loose: [], counts: {} };
    };
    let tiers: readonly Tier[] =
      everywhere || understanding.needsText || (filters.kind?.includes('source') ?? false)
        ? ['facts', 'text']
        : ['facts'];
    let ranked = await ranking(tiers, filters);
    if (tiers.length === 1 && words.length > 0 && (ranked.pages.length === 0 || ranked.loose.length > 0)) {
      tiers = ['facts', 'text'];
      ranked = await ranking(tiers, filters);
    }
    const pages = this.#onDemand(ranked, words, query);
    return {
      query,
      corrected: understanding.corrected,
      dropped: understanding.dropped,
      loose: ranked.loose,
      asked: words,
      marks: words.flatMap(({ shown }) => shown || []),
      total: ranked.pages.length,
      everywhere: tiers.length > 1,
      checked: this.#watch.checked,
      first: async (count) => {
        if (!ranked.pages.slice(0, count).every(({ found }) => found.every((one) => one.atHand()))) await patience();
        return (await pages(count)).map(({ page, fit }) => ({
          page,
          fit,
          without: words.flatMap(({ word, shown }) =>
            fit.words.has(word) || shown === '' || isWeak(word, this.#language) ? [] : [shown],
          ),
        }));
      },
      counts: () => this.#counts(tiers, filters, ranking),
      nearest: async () => {
        const vocabulary = await this.#words();
        return [
          ...new Set(
            query.terms.flatMap((term) => (knows(vocabulary, term.letters) ? [] : near(term.letters, vocabulary))),
          ),
        ].slice(0, 6);
      },
    };
  }

  async #counts(
    tiers: readonly Tier[],
    filters: Filters,
    ranking: (tiers: readonly Tier[], filters: Filters) => Promise<Ranking>,
  ): Promise<Counts> {
    for (const tier of tiers) await (await this.#engine(tier)).loadFilters();
    const countsOf = async (chosen: Filters): Promise<Counts> => {
      const { pages, counts } = await ranking(tiers, chosen);
      // The engine has counted the pages of the first index with all of the words. The others are few, and counted here.
      const engineCounts = tiers.length === 1 && Object.keys(counts).length > 0;
      return (
        await Promise.all(pages.filter((page) => !(engineCounts && page.all)).map(({ found }) => found[0]!.load()))
      ).reduce((sum, page) => withPage(sum, page), engineCounts ? counts : {});
    };
    const all = await countsOf(filters);
    const own = await Promise.all(
      FACETS.filter((facet) => filters[facet]?.length).map(
        async (facet) => [facet, (await countsOf({ ...filters, [facet]: [] }))[facet] ?? {}] as const,
      ),
    );
    return { ...all, ...Object.fromEntries(own) };
  }

  #onDemand(
    { pages }: Ranking,
    words: readonly SearchWord[],
    { text, phrases }: Query,
  ): (count: number) => Promise<readonly { page: LoadedPage; fit: PageFit }[]> {
    const question = { asked: words, phrases, sought: soughtBy(text, this.#language) };
    const load = async ({ found }: RankedPage) => {
      const page = merged(await Promise.all(found.map((one) => one.load())));
      return { page, fit: fitOf(page, question, { language: this.#language, thesaurus: this.#watch.thesaurus }) };
    };
    const best = pages[0]?.score || 1;
    let head: Promise<readonly { page: LoadedPage; fit: PageFit }[]> | undefined;
    const ordered = async () => {
      const loaded = await Promise.all(
        pages.slice(0, LOOKED_AT).map(async (ranked) => ({ ranked, ...(await load(ranked)) })),
      );
      const worth = ({ fit, ranked }: (typeof loaded)[number]) =>
        fit.score + (ENGINE * ranked.score) / best + 2 * ranked.phrase;
      return loaded.sort((a, b) => worth(b) - worth(a));
    };
    return async (count) =>
      [...(await (head ??= ordered())), ...(await Promise.all(pages.slice(LOOKED_AT, count).map(load)))].slice(
        0,
        count,
      );
  }

  #engine(tier: Tier): Promise<Engine> {
    const known = this.#engines.get(tier);
    if (known) return known;
    const opening = Engine.open(this.#module, `${this.#folder}${tier}/`, this.#language, this.#watch, tier === 'facts');
    this.#engines.set(tier, opening);
    // A try that failed is not kept: the reader may try again.
    opening.catch(() => this.#engines.delete(tier));
    return opening;
  }

  #shelf(tier: Tier, engine: Engine): Shelf {
    return {
      tier,
      engine,
      restOf: new Map(Object.entries(this.#watch.restOf(tier)).map(([rest, facts]) => [rest, `facts ${facts}`])),
    };
  }

  #words(): Promise<Vocabulary> {
    this.#vocabulary ??= this.#watch.vocabulary(`${this.#folder}facts/`);
    this.#vocabulary.catch(() => (this.#vocabulary = undefined));
    return this.#vocabulary;
  }

  get #small(): boolean {
    return this.#watch.pages('facts') <= SMALL_SITE;
  }
}

/** What two indexes hold of a page as one. */
function merged(pages: readonly LoadedPage[]): LoadedPage {
  const [first, ...rest] = pages;
  const parts = [...first!.parts, ...rest.flatMap((page) => page.parts.filter(({ card }) => card.form !== 'page'))];
  return { ...first!, parts };
}

function withPage(counts: Counts, { filters }: LoadedPage): Counts {
  const all: Record<string, Record<string, number>> = Object.fromEntries(
    Object.entries(counts).map(([facet, values]) => [facet, { ...values }]),
  );
  for (const facet of FACETS)
    for (const value of filters[facet] ?? []) (all[facet] ??= {})[value] = (all[facet][value] ?? 0) + 1;
  return all;
}

/** Words that are spelt not too differently, the nearest first. */
function near(letters: string, { words, weights }: Vocabulary): string[] {
  const most = Math.floor(letters.length / 2);
  return words
    .flatMap((word, index) => {
      const far = distance(letters, word);
      return far <= most && word.length > 2 ? [{ word, cost: far - weights[index]! / 20 }] : [];
    })
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word);
}
