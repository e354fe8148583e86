import type { Tier } from '../index/format.ts';
import { lexiconFrom, type Lexicon } from '../words/lexicon.ts';
import { countsFor } from './counts.ts';
import { Engine, type Filters, type IndexSource } from './engine.ts';
import { askingOf } from './answering.ts';
import { hitsOnDemand, nearestTo, type Outcome } from './outcome.ts';
import { readQuery, type Query } from './query.ts';
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
    const { text, filters, typing = false, literal = false, everywhere = false, patience = async () => {} } = request;
    const query = readQuery(text, this.#source.language, typing);
    const facts = await this.#engine('facts');
    const site = (this.#site ??= searchedSite(this.#source.language, facts.entry));
    // Few queries name a time, and what reads one is loaded for those.
    const moment = NAMES_A_TIME.test(query.text)
      ? (await import('./moment-in.ts')).momentIn(query.text, site)
      : undefined;
    const knowledge = {
      facts,
      text: () => this.#engine('text', patience),
      lexicon: () => this.#words(patience),
      site,
    };
    const understanding = await understand(query, literal, knowledge, moment);
    const ranking = async (tiers: readonly Tier[], chosen: Filters) =>
      ranked(await Promise.all(tiers.map((tier) => this.#engine(tier, patience))), query, understanding, chosen, site);

    const { words, corrected, dropped, needsText } = understanding;
    const wantsText = everywhere || needsText || (filters.kind?.includes('source') ?? false);
    let tiers = wantsText ? BOTH : BOTH.slice(0, 1);
    let found = await ranking(tiers, filters);
    if (!wantsText && words.length > 0 && (found.pages.length === 0 || found.loose.length > 0)) {
      tiers = BOTH;
      found = await ranking(tiers, filters);
    }
    return {
      query,
      moment,
      corrected,
      dropped,
      loose: found.loose,
      asked: words,
      marks: words.flatMap(({ shown }) => shown || []),
      total: found.pages.length,
      everywhere: tiers.length > 1,
      site,
      first: hitsOnDemand(
        found.pages,
        words,
        { asked: words, phrases: query.phrases, asking: askingOf(query, dropped, site) },
        site,
        patience,
      ),
      counts: async () =>
        countsFor(await Promise.all(tiers.map((tier) => this.#engine(tier))), filters, (chosen) =>
          ranking(tiers, chosen),
        ),
      nearest: async () => nearestTo(query.terms, await this.#words()),
    };
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

/** Pages that have what a query was understood to ask for; without a query, those that the filters choose. */
async function ranked(
  indexes: readonly Engine[],
  { phrases, terms }: Query,
  { words }: Understanding,
  filters: Filters,
  site: SearchedSite,
): Promise<Ranking> {
  if (words.length > 0) return rank(indexes, { words, phrases, filters }, site);
  return terms.length === 0 && Object.values(filters).some((values) => values.length > 0)
    ? browse(indexes, filters)
    : { pages: [], loose: [], counts: {} };
}
