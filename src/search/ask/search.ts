import type { Tier } from '../index/format.ts';
import { lexiconFrom, type Lexicon } from '../words/lexicon.ts';
import { added, countsFor } from './counts.ts';
import { FILTERS } from '../index/cards.ts';
import { Engine, type Counts, type Filters, type IndexSource } from './engine.ts';
import { askingOf } from './answering.ts';
import { hitsOnDemand, nearestTo, type Outcome } from './outcome.ts';
import type { Narrowing } from './narrowing.ts';
import { readable, readQuery } from './query.ts';
import { browse, rank, type Ranking } from './ranking.ts';
import { searchedSite, type SearchedSite } from './searched-site.ts';
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

/** What every time that is asked about has: a year, or a word that leads to what happened. */
const NAMES_A_TIME = /\b(?:19|20)\d\d|\b(?:before|prior|after|following|since)\b/i;

/** What every operator has: a sign, a colon behind letters, or quotation marks. */
const HAS_OPERATORS = /(?:^|[\s(])(?:-|NOT\s+)[\p{L}\p{N}]|\p{L}:\S|["“”„«»]/u;

/** So many of the first pages may answer. */
const ANSWERING = 4;

/** What every question has that another page of the site answers. */
const LEADS_ON =
  /\b(?:tie|connect|link|relat|path|compar|vs|versus|differ|chang|happened|new|all|total|altogether|overall|rights\b|held|holds|who ha[ds] |in force)/i;

const BOTH: readonly Tier[] = ['facts', 'text'];

/** Searches the site. One is made at the first search and kept. */
export class Search {
  readonly #source: IndexSource;
  readonly #engines = new Map<Tier, Promise<Engine>>();
  #site: SearchedSite | undefined;
  #lexicon: Promise<Lexicon> | undefined;

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
  async search(request: SearchRequest): Promise<Outcome> {
    const { text, typing = false, literal = false, everywhere = false, patience = async () => {} } = request;
    const facts = await this.#engine('facts');
    const site = (this.#site ??= searchedSite(this.#source.language, facts.entry));
    const { query, moment, narrowed } = await this.#read(text, typing, site);
    const knowledge = {
      facts,
      text: () => this.#engine('text', patience),
      lexicon: () => this.#words(patience),
      site,
    };
    const understanding = await understand(query, literal, knowledge, moment);
    const { words, needsText } = understanding;
    const filters = merged(request.filters, narrowed.filters);
    const { without } = narrowed;
    const ranking = async (tiers: readonly Tier[], chosen: Filters) => {
      const indexes = await Promise.all(tiers.map((tier) => this.#engine(tier, patience)));
      if (words.length > 0) return rank(indexes, { words, phrases: query.phrases, filters: chosen }, site);
      const isBrowsing = query.terms.length === 0 && (without.length > 0 || isChosen(chosen));
      return isBrowsing ? browse(indexes, chosen) : NOTHING;
    };
    const wantsText = everywhere || needsText || (filters.kind?.includes('source') ?? false);
    let tiers = wantsText ? BOTH : BOTH.slice(0, 1);
    let found = await ranking(tiers, filters);
    if (!wantsText && words.length > 0 && (found.pages.length === 0 || found.loose.length > 0)) {
      tiers = BOTH;
      found = await ranking(tiers, filters);
    }
    const { corrected, dropped } = withoutLost(understanding, found);
    const question = {
      text: query.text,
      asked: words,
      phrases: query.phrases,
      asking: askingOf(query, moment, site),
      moment,
    };
    const hitsOf = ({ pages }: Ranking, chosen: Filters) =>
      hitsOnDemand(pages, words, { ...question, filters: chosen, without }, site, patience);
    const hits = hitsOf(found, filters);
    return Object.assign(hits, {
      query,
      moment,
      corrected,
      dropped,
      loose: found.loose,
      asked: words,
      marks: [...new Set(words.flatMap(({ shown }) => shown || []))],
      everywhere: tiers.length > 1,
      site,
      chosen: request.filters,
      operators: narrowed.told,
      lead: LEADS_ON.test(query.text)
        ? await (await import('./lead.ts')).leadOf(query, facts, moment, site)
        : undefined,
      answering: async () => {
        if (!narrowed.moment) return hits.first(ANSWERING);
        // What held on a day need not have begun on it.
        const { day: _, ...undated } = filters;
        return hitsOf(await ranking(tiers, undated), undated).first(ANSWERING);
      },
      counts: async () =>
        countsFor(await Promise.all(tiers.map((tier) => this.#engine(tier))), filters, (chosen) =>
          ranking(tiers, chosen),
        ),
      nearest: nearestTo(dropped, site),
    });
  }

  /** Few queries have operators or name a time, and what reads those is loaded for them. */
  async #read(text: string, typing: boolean, site: SearchedSite) {
    const typed = readable(text);
    const narrowed: Narrowing = HAS_OPERATORS.test(typed)
      ? await (await import('./narrowing.ts')).narrowing(typed, () => this.#values(), site, typing)
      : { text: typed, filters: {}, without: [], moment: undefined, told: [] };
    const query = readQuery(text, site.language, typing, narrowed.text);
    const asked = NAMES_A_TIME.test(query.text)
      ? (await import('./moment-in.ts')).momentIn(query.text, site)
      : undefined;
    return { query, moment: narrowed.moment ?? asked, narrowed };
  }

  /** Which filter has which values, in the whole site. */
  async #values(): Promise<Counts> {
    const all = await Promise.all(BOTH.map(async (tier) => (await this.#engine(tier)).filters()));
    return all.reduce(added);
  }

  /** @param patience - Awaited before anything is fetched for it. */
  async #engine(tier: Tier, patience?: () => Promise<void>): Promise<Engine> {
    if (!this.#engines.has(tier)) await patience?.();
    const known = this.#engines.get(tier);
    if (known) return known;
    const opening = Engine.open(this.#source, tier);
    this.#engines.set(tier, opening);
    // A try that failed is not kept: the reader may try again.
    opening.catch(() => this.#engines.delete(tier));
    return opening;
  }

  /** The words of the site. */
  async #words(patience?: () => Promise<void>): Promise<Lexicon> {
    if (!this.#lexicon) await patience?.();
    this.#lexicon ??= this.#loadedLexicon();
    this.#lexicon.catch(() => (this.#lexicon = undefined));
    return this.#lexicon;
  }

  async #loadedLexicon(): Promise<Lexicon> {
    const { folder, files } = this.#source;
    const { entry, tier } = await this.#engine('facts');
    const response = await files.guard(files.fetch(`${folder}${tier}/${entry.lexicon}`));
    return lexiconFrom(await response.text());
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

const isChosen = (filters: Filters) => Object.values(filters).some((values) => values.length > 0);

/** Both of two choices; of one filter any of their values is enough. */
const merged = (one: Filters, other: Filters): Filters =>
  Object.fromEntries(
    FILTERS.flatMap((filter) => {
      const values = [...(one[filter] ?? []), ...(other[filter] ?? [])];
      return values.length > 0 ? [[filter, values]] : [];
    }),
  );
