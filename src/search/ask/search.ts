import * as say from '#words/reading.ts';
import { FILTERS } from '../index/cards.ts';
import type { Tier } from '../index/format.ts';
import { lexiconFrom, type Lexicon } from '../words/lexicon.ts';
import { Thesaurus } from '../words/thesaurus.ts';
import { askingOf } from './answering.ts';
import { Engine, once, type Filters, type IndexSource, type SearchedSite } from './engine.ts';
import type { Narrowing } from './narrowing.ts';
import { hitsOnDemand, nearestTo } from './outcome.ts';
import { operatorsIn } from './operators.ts';
import { readable, readQuery } from './query.ts';
import { browse, countsFor, nameAsked, rank, type Ranking } from './ranking.ts';
import { understand, type Understanding } from './understanding.ts';

/** What is asked. */
export interface SearchRequest {
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

/** What a search gave. */
export type Outcome = Awaited<ReturnType<Search['search']>>;

/** So many of the first pages may answer. */
const ANSWERING = 4;

/** Searches the site. One is made at the first search and kept. */
export class Search {
  readonly #source: IndexSource;
  /** What was loaded, or is being loaded. */
  readonly #loads = new Map<string, Promise<unknown>>();
  #site: SearchedSite | undefined;

  constructor(source: IndexSource) {
    this.#source = source;
  }

  /** How many files have been fetched so far, not counting those of single pages. */
  get fetched(): number {
    return this.#source.files.asked;
  }

  /** Loads what every search needs, so that the first one is quicker. */
  async ready(): Promise<void> {
    await this.#engine('facts');
  }

  /**
   * @throws `SearchUnavailable` when the index cannot be read.
   */
  async search(request: SearchRequest) {
    const { text, typing = false, literal = false, everywhere = false, patience } = request;
    const facts = await this.#engine('facts');
    const { language } = this.#source;
    const site = (this.#site ??= { ...facts.entry, language, thesaurus: new Thesaurus(facts.entry.meanings) });
    const { query, moment, narrowed } = await this.#read(text, typing, site);
    const [textIndex, lexicon] = [() => this.#engine('text', patience), () => this.#words(patience)];
    const understanding = await understand(query, literal, { facts, text: textIndex, lexicon, site }, moment);
    const { words } = understanding;
    const { without } = narrowed;
    const filters = merged(request.filters, narrowed.filters);
    const ranking = async (tier: Tier, chosen: Filters) => {
      const index = await this.#engine(tier, patience);
      if (words.length > 0) return rank(index, words, query.phrases, chosen);
      const isChosen = without.length > 0 || Object.values(chosen).some((values) => values.length > 0);
      return query.terms.length === 0 && isChosen ? browse(index, chosen) : NOTHING;
    };
    // Sources are what a publisher says, and what rests on a sort of source is one itself.
    const isOfSources =
      filters.kind?.includes('source') ||
      narrowed.filters.by !== undefined ||
      (!words.some(({ dates }) => dates) && facts.entry.publishers.includes(nameAsked(words)));
    const wantsText = everywhere || understanding.needsText || isOfSources;
    let tier: Tier = wantsText ? 'text' : 'facts';
    let found = await ranking(tier, filters);
    if (!wantsText && words.length > 0 && (found.pages.length === 0 || found.loose.length > 0)) {
      tier = 'text';
      found = await ranking(tier, filters);
    }
    const { corrected, dropped } = withoutLost(understanding, found);
    const question = { ...query, asked: words, moment, without, asking: askingOf(query, moment, site) };
    const hitsOf = ({ pages }: Ranking, chosen: Filters) =>
      hitsOnDemand(pages, words, { ...question, filters: chosen }, site, patience ?? (async () => {}));
    const hits = hitsOf(found, filters);
    return Object.assign(hits, {
      query,
      /** The day or the time that is asked about. */
      moment,
      corrected,
      dropped,
      site,
      /** Phrases that stand nowhere word by word; their words are searched for one by one. */
      loose: found.loose,
      /** What was searched for in the end. */
      asked: words,
      /** Filters that were chosen besides the operators of the query. */
      chosen: request.filters,
      /** Whether prose and sources were looked through too. */
      everywhere: tier === 'text',
      operators: narrowed.told,
      /** Whether an operator is not understood, so that nobody knows what is asked. */
      isUnclear: narrowed.isUnclear,
      /** Where else the question is answered. */
      lead: say.leadsOn.test(query.text)
        ? await (await import('./lead.ts')).leadOf(query, facts, moment, site)
        : undefined,
      /** Those that may answer the query. */
      answering: async () => {
        if (!narrowed.moment) return hits.first(ANSWERING);
        // What held on a day need not have begun on it.
        const { day: _, ...undated } = filters;
        return hitsOf(await ranking(tier, undated), undated).first(ANSWERING);
      },
      counts: async () => countsFor(await this.#engine(tier), filters, (chosen) => ranking(tier, chosen)),
      /** Names on the site that are near to words that were not found. */
      nearest: nearestTo(dropped, site),
    });
  }

  /** Few queries have operators or name a time, and what reads those is loaded for them. */
  async #read(text: string, typing: boolean, site: SearchedSite) {
    const typed = readable(text);
    // Which filter has which values, in the whole site.
    const values = async () => (await this.#engine('text')).filters();
    const narrowed: Narrowing =
      operatorsIn(typed).length > 0
        ? await (await import('./narrowing.ts')).narrowing(typed, values, site, typing)
        : { text: typed, filters: {}, without: [], moment: undefined, isUnclear: false, told: [] };
    const query = readQuery(text, typing, narrowed.text);
    const isTimed = !narrowed.moment && say.namesATime.test(query.text);
    const asked = isTimed ? (await import('./moment-in.ts')).momentIn(query.text, site) : narrowed.moment;
    return { query, moment: asked, narrowed };
  }

  #engine(tier: Tier, patience?: () => Promise<void>): Promise<Engine> {
    return this.#loaded(tier, () => Engine.open(this.#source, tier), patience);
  }

  /** The words of the site. */
  #words(patience?: () => Promise<void>): Promise<Lexicon> {
    const { folder, files } = this.#source;
    const load = async () => {
      const { entry, tier } = await this.#engine('facts');
      const response = await files.guard(files.fetch(`${folder}${tier}/${entry.lexicon}`));
      return lexiconFrom(await response.text());
    };
    return this.#loaded('lexicon', load, patience);
  }

  /** @param patience - Awaited before anything is fetched for it. */
  async #loaded<T>(what: string, load: () => Promise<T>, patience?: () => Promise<void>): Promise<T> {
    if (!this.#loads.has(what)) await patience?.();
    return once(this.#loads as Map<string, Promise<T>>, what, load);
  }
}

/** A correction that the best page does not have is none: the word was not found. */
function withoutLost({ words, corrected, dropped }: Understanding, { pages: [best] }: Ranking) {
  const isLost = ({ meant }: Understanding['corrected'][number]) =>
    words.length > 1 && words.some(({ shown, key }) => shown === meant && best?.words.has(key) === false);
  return {
    corrected: corrected.filter((one) => !isLost(one)),
    dropped: [...dropped, ...corrected.filter(isLost).map(({ typed }) => typed)],
  };
}

const NOTHING: Ranking = { pages: [], loose: [], counts: {} };

/** Both of two choices; of one filter any of their values is enough. */
const merged = (one: Filters, other: Filters): Filters =>
  Object.fromEntries(FILTERS.map((filter) => [filter, [...(one[filter] ?? []), ...(other[filter] ?? [])]]));
