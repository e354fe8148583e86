import { isWeak, oneSpelling } from '../words/common-words.ts';
import { correction } from '../words/correction.ts';
import { isDated } from '../words/days.ts';
import { knows, type Lexicon } from '../words/lexicon.ts';
import { inAnyMeasure } from '../words/numbers.ts';
import { meaningWord, type Meaning, type Occurrence } from '../words/thesaurus.ts';
import { WEIGHTS } from '../words/weights.ts';
import type { Engine, SearchedSite } from './engine.ts';
import type { Weighed } from './matching.ts';
import type { Moment } from './moment.ts';
import type { Query, Term } from './query.ts';

/** A word that is searched for. */
export interface SearchWord extends Weighed {
  /** How many pages have it, of the index in which it was looked for. */
  readonly pages: number;
  /** What the indexes are asked for. */
  readonly key: string;
  /**
   * As it is to be marked on a page: as it was typed, or the word that was meant. Empty for what other words of the
   * query say already.
   */
  readonly shown: string;
}

/** From so many letters on a word that is being typed may have a slip. */
const LONG_WORD = 4;

/** What the words of a query stand for. */
export interface Understanding {
  readonly words: readonly SearchWord[];
  /** What was put in place of words that the site does not have. */
  readonly corrected: readonly { readonly typed: string; readonly meant: string }[];
  /** Words that no page has, as they were typed. */
  readonly dropped: readonly string[];
  /** Whether a word stands only in prose or sources. */
  readonly needsText: boolean;
}

/** What is needed to understand a query. The second index and the lexicon are loaded when they are asked for. */
export interface Knowledge {
  readonly facts: Engine;
  text(): Promise<Engine>;
  lexicon(): Promise<Lexicon>;
  readonly site: SearchedSite;
}

/**
 * Finds out what each word of a query stands for: itself, the word that was meant by it, or nothing on this site.
 *
 * @param literal - Whether the words are to be taken as they are, without correction.
 * @param moment - The day it asks about: its words may be on no page, and are neither corrected nor missed.
 */
export const understand = (
  query: Query,
  literal: boolean,
  knowledge: Knowledge,
  moment?: Moment,
): Promise<Understanding> => new QueryAnalysis(query, literal, knowledge, moment).read();

/** Takes the terms of a query one after the other; the first way that fits a term is taken. */
class QueryAnalysis implements Understanding {
  readonly #terms: readonly Term[];
  readonly #name: string | undefined;
  /** Words that say which day is asked about. */
  readonly #dates: ReadonlySet<string>;
  readonly #knowledge: Knowledge;
  /** Words that are to be taken letter by letter. */
  readonly #literal: ReadonlySet<string>;
  readonly words: SearchWord[] = [];
  readonly corrected: { typed: string; meant: string }[] = [];
  readonly dropped: string[] = [];
  needsText = false;

  constructor({ terms, name, phrases }: Query, literal: boolean, knowledge: Knowledge, moment: Moment | undefined) {
    this.#terms = terms;
    this.#name = name;
    this.#knowledge = knowledge;
    const isDate = ({ start }: Term) => moment !== undefined && start >= moment.start && start < moment.end;
    this.#dates = new Set(terms.filter(isDate).map(({ word }) => word));
    this.#literal = new Set(literal ? terms.map(({ word }) => word) : phrases.flatMap(({ words }) => words));
  }

  async read(): Promise<this> {
    const named = this.#name === undefined ? 0 : await this.#count(this.#name);
    if (named > 0) this.#add(this.#name!, '', named);
    // What will be asked for in any case is asked for at once, so that the files of the index come together. A word
    // that has others of its meaning is not: it is looked for by its meaning alone.
    const asked = this.#terms.map((term, place) => {
      const occurrence = this.#occurrence(term, place);
      return occurrence?.length === 1 ? meaningWord(occurrence.meaning) : term.word;
    });
    await Promise.all(asked.map((word) => this.#count(word)));
    for (let place = 0; place < this.#terms.length;) {
      const term = this.#terms[place]!;
      const { word, typed, unfinished } = term;
      place +=
        (await this.#byMeaning(term, place)) ||
        this.#added(word, typed, await this.#count(word), unfinished) ||
        (await this.#asNumber(term)) ||
        (this.#dates.has(word) && 1) ||
        // Half a word is the rule while typing; the index itself says whether a word begins so.
        (unfinished && this.#added(word, typed, await this.#knowledge.facts.countBegun(word), true)) ||
        this.#asWeak(term) ||
        (await this.#bySpelling(term));
    }
    return this;
  }

  // Each way says how many terms it has taken: none when it is not the right one.

  /** A word that has others of the same meaning. */
  async #byMeaning(term: Term, place: number): Promise<number> {
    const { meaning, length } = this.#occurrence(term, place) ?? {};
    const pages = meaning ? await this.#count(meaningWord(meaning)) : 0;
    if (!meaning || length === undefined || pages === 0) return 0;
    const taken = this.#terms.slice(place, place + length);
    const counts = await Promise.all(taken.map(({ word }) => (length === 1 ? 0 : this.#count(word))));
    // The words of a short phrase that the site has as well are searched for too, and count as much as one together.
    const areKnown = counts.every((count) => count > 0);
    if (areKnown)
      for (const [index, { word, typed, unfinished }] of taken.entries())
        this.#add(word, typed, counts[index]!, { open: unfinished, factor: 1 / length });
    const word = length === 1 ? term.word : meaningWord(meaning);
    const typed = areKnown ? '' : taken.map((one) => one.typed).join(' ');
    this.#add(word, typed, pages, { open: term.unfinished, meaning });
    return length;
  }

  /** A date stands for itself beside other words; any other number that the facts do not have may stand in prose. */
  async #asNumber({ word, typed, unfinished }: Term): Promise<number> {
    if (!/^\p{N}/u.test(word)) return 0;
    const { facts, text } = this.#knowledge;
    const isDay = this.#dates.has(word);
    // A date finds those that are more exact. Any other number means itself once it is typed, a digit alone no amount.
    const open = unfinished || isDated(word);
    if (open && this.#added(word, typed, await facts.countBegun(word), true)) return 1;
    const measured = /^\d$/.test(typed) ? undefined : await this.#measured(word);
    if (measured) return this.#added(measured.word, typed, measured.pages);
    if (isDay && this.#dates.size < this.#terms.length) return 1;
    const inText = await (await text())[open ? 'countBegun' : 'count'](word);
    this.needsText ||= inText > 0;
    if (!this.#added(word, typed, inText, open) && !isDay) this.#drop(typed);
    return 1;
  }

  /** A bare number is meant in the scale or the unit in which most pages have it. */
  async #measured(number: string): Promise<{ readonly word: string; readonly pages: number } | undefined> {
    const counted = await Promise.all(
      inAnyMeasure(number).map(async (word) => ({ word, pages: await this.#count(word) })),
    );
    return counted.filter(({ pages }) => pages > 0).toSorted((a, b) => b.pages - a.pages)[0];
  }

  /** A word that tells little is not worth looking for in prose when there are others. */
  #asWeak({ word, typed }: Term): number {
    if (this.#literal.has(word) || !isWeak(word) || this.#terms.every((term) => isWeak(term.word))) return 0;
    this.#drop(typed);
    return 1;
  }

  /** By the words of the whole site: one that stands in prose only, or one with a slip in it. */
  async #bySpelling(term: Term): Promise<number> {
    const { lexicon: load, facts } = this.#knowledge;
    const lexicon = await load();
    const { word, typed, letters, unfinished } = term;
    if (unfinished && knows(lexicon, letters, true))
      this.#add(word, typed, await facts.countBegun(word), { open: true });
    else if (knows(lexicon, letters)) this.#add(word, typed, await this.#pagesWith(word));
    else {
      // Half a word is not corrected: it may become another one.
      const isHalf = unfinished && letters.length < LONG_WORD;
      const meant = isHalf || this.#literal.has(word) ? undefined : correction(letters, lexicon);
      const found = oneSpelling(meant ?? '');
      // Among others, a word that only prose has is not what was meant by one that is none.
      if (meant !== undefined && (this.#terms.length === 1 || (await this.#count(found)) > 0)) {
        this.corrected.push({ typed, meant });
        this.#add(found, meant, await this.#pagesWith(found));
      } else this.#drop(typed);
    }
    return 1;
  }

  /** The word of a meaning that begins with a term. */
  #occurrence({ word }: Term, place: number): Occurrence | undefined {
    if (this.#literal.has(word)) return undefined;
    return this.#knowledge.site.thesaurus.at(
      this.#terms.map((term) => term.word),
      place,
    );
  }

  #count(word: string): Promise<number> {
    return this.#knowledge.facts.count(word);
  }

  /** How many pages have a word of the lexicon; some stand only in prose. */
  async #pagesWith(word: string): Promise<number> {
    const inFacts = await this.#count(word);
    this.needsText ||= inFacts === 0;
    return inFacts || (await this.#knowledge.text()).count(word);
  }

  /** Takes one term for a word that so many pages have; for one that none has it is not the right way. */
  #added(word: string, shown: string, pages: number, open = false): number {
    if (pages > 0) this.#add(word, shown, pages, { open });
    return pages > 0 ? 1 : 0;
  }

  /** Several signs of a script without spaces may be typed as one. */
  #drop(typed: string): void {
    if (!this.dropped.includes(typed)) this.dropped.push(typed);
  }

  #add(
    word: string,
    shown: string,
    pages: number,
    { open = false, meaning, factor = 1 }: { open?: boolean; meaning?: Meaning; factor?: number } = {},
  ): void {
    const weight =
      Math.log(1 + this.#knowledge.site.pages / Math.max(pages, 1)) *
      factor *
      (isWeak(word) || this.#dates.has(word) ? WEIGHTS.word.weak : 1);
    const key = meaning ? meaningWord(meaning) : word;
    if (!this.words.some((other) => other.key === key))
      this.words.push({
        word,
        key,
        shown,
        pages,
        weight,
        open,
        dates: this.#dates.has(word),
        ...(meaning && { meaning }),
      });
  }
}
