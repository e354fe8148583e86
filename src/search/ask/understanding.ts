import { commonWords, isWeak } from '../words/common-words.ts';
import { correction, otherForm, otherSpacing } from '../words/correction.ts';
import { inAnyMeasure } from '../words/numbers.ts';
import { isDated } from '../words/days.ts';
import { oneSpelling } from '../words/one-spelling.ts';
import { meaningWord, type Meaning, type Occurrence } from '../words/thesaurus.ts';
import { knows, type Lexicon } from '../words/lexicon.ts';
import type { Weighed } from './matching.ts';
import { inFacts, pagesWith, type Indexes, type PageCounts } from './page-counts.ts';
import type { Moment } from './moment.ts';
import type { Query, Term } from './query.ts';
import type { SearchedSite } from './searched-site.ts';
import { WEIGHTS } from '../words/weights.ts';

/** A word that is searched for. */
export interface SearchWord extends Weighed {
  readonly pages: PageCounts;
  /** What the indexes are asked for. */
  readonly key: string;
  /**
   * As it is to be marked on a page: as it was typed, or the word that was meant. Empty for what other words of the
   * query say already.
   */
  readonly shown: string;
  /** Whether it only says which day is asked about. */
  readonly dates: boolean;
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

/** What is needed to understand a query. The lexicon is loaded when it is asked for. */
export interface Knowledge extends Indexes {
  readonly site: SearchedSite;
  lexicon(): Promise<Lexicon>;
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
class QueryAnalysis {
  readonly #query: Query;
  readonly #literal: boolean;
  /** Words that say which day is asked about. */
  readonly #dates: ReadonlySet<string>;
  readonly #knowledge: Knowledge;
  readonly #indexed: readonly string[];
  readonly #inPhrases: ReadonlySet<string>;
  readonly #words: SearchWord[] = [];
  readonly #corrected: { typed: string; meant: string }[] = [];
  readonly #dropped: string[] = [];

  constructor(query: Query, literal: boolean, knowledge: Knowledge, moment: Moment | undefined) {
    this.#query = query;
    this.#literal = literal;
    const dates = query.terms.filter(({ start }) => moment && start >= moment.start && start < moment.end);
    this.#dates = new Set(dates.map(({ word }) => word));
    this.#knowledge = knowledge;
    this.#indexed = query.terms.map(({ word }) => word);
    this.#inPhrases = new Set(query.phrases.flatMap((phrase) => phrase.words));
  }

  async read(): Promise<Understanding> {
    const { terms, name } = this.#query;
    const named = name === undefined ? 0 : await this.#knowledge.facts.count(name);
    if (named > 0) this.#add(name!, '', inFacts(named));
    // What will be asked for in any case is asked for at once, so that the files of the index come together. A word
    // that has others of its meaning is not: it is looked for by its meaning alone.
    const asked = terms.map((term, place) => {
      const occurrence = this.#occurrence(term, place);
      return occurrence?.length === 1 ? meaningWord(occurrence.meaning) : term.word;
    });
    await Promise.all(asked.map((word) => this.#knowledge.facts.count(word)));
    let place = 0;
    while (place < terms.length) {
      const term = terms[place]!;
      const next = terms[place + 1];
      place +=
        (await this.#byMeaning(term, place)) ||
        (await this.#asItIs(term)) ||
        (await this.#asNumber(term)) ||
        this.#asDate(term) ||
        (await this.#asBegun(term)) ||
        this.#asWeak(term) ||
        (await this.#bySpelling(term, next));
    }
    const corrected = this.#isForeign ? [] : this.#corrected;
    const guessed = this.#corrected.filter((one) => !corrected.includes(one));
    const words = this.#words.filter(({ shown }) => !guessed.some(({ meant }) => meant.split(' ').includes(shown)));
    return {
      words,
      corrected,
      dropped: [...new Set([...this.#dropped, ...guessed.map(({ typed }) => typed)])],
      needsText: words.some(({ pages }) => pages.facts === 0),
    };
  }

  /** Where most words are unknown, and not by a slip, the query is in another language, and its slips are none. */
  get #isForeign(): boolean {
    return this.#dropped.length > Math.max(1, this.#words.length - this.#corrected.length);
  }

  // Each way says how many terms it has taken: none when it is not the right one.

  /** A word that has others of the same meaning. */
  async #byMeaning(term: Term, place: number): Promise<number> {
    const occurrence = this.#occurrence(term, place);
    const pages = occurrence ? await this.#knowledge.facts.count(meaningWord(occurrence.meaning)) : 0;
    if (!occurrence || pages === 0) return 0;
    const { meaning, length } = occurrence;
    const taken = this.#query.terms.slice(place, place + length);
    const counts = length === 1 ? [] : await Promise.all(taken.map(({ word }) => this.#knowledge.facts.count(word)));
    // The words of a short phrase that the site has as well are searched for too, and count as much as one together.
    const known = length > 1 && counts.every((count) => count > 0);
    if (known)
      for (const [index, one] of taken.entries())
        this.#add(one.word, one.typed, inFacts(counts[index]!), { open: one.unfinished, factor: 1 / length });
    this.#add(
      length === 1 ? term.word : meaningWord(meaning),
      known ? '' : taken.map(({ typed }) => typed).join(' '),
      inFacts(pages),
      { open: term.unfinished, meaning },
    );
    return length;
  }

  /** A word of the first index. */
  async #asItIs(term: Term): Promise<number> {
    const count = await this.#knowledge.facts.count(term.word);
    if (count > 0) this.#add(term.word, term.typed, inFacts(count), { open: term.unfinished });
    return count > 0 ? 1 : 0;
  }

  /** What says which day is asked about need not be on a page. */
  #asDate(term: Term): number {
    return this.#dates.has(term.word) ? 1 : 0;
  }

  /** A date stands for itself beside other words; any other number that the facts do not have may stand in prose. */
  async #asNumber(term: Term): Promise<number> {
    if (!/^\p{N}/u.test(term.word)) return 0;
    const { facts, text } = this.#knowledge;
    // A date finds those that are more exact. Any other number means itself once it is typed, a digit alone no amount.
    const open = term.unfinished || isDated(term.word);
    const begun = open ? await facts.countBegun(term.word) : 0;
    const measured = begun > 0 || /^\d$/.test(term.typed) ? undefined : await this.#measured(term.word);
    const isKnown =
      begun > 0 || measured || (this.#dates.has(term.word) && this.#dates.size < this.#query.terms.length);
    const inText = isKnown ? 0 : await (await text())[open ? 'countBegun' : 'count'](term.word);
    if (measured) this.#add(measured.word, term.typed, inFacts(measured.pages));
    else if (begun + inText > 0)
      this.#add(term.word, term.typed, begun > 0 ? inFacts(begun) : { facts: 0, text: inText }, { open });
    else if (!this.#dates.has(term.word)) this.#dropped.push(term.typed);
    return 1;
  }

  /** A bare number is meant in the scale or the unit in which most pages have it. */
  async #measured(number: string): Promise<{ readonly word: string; readonly pages: number } | undefined> {
    const counted = await Promise.all(
      inAnyMeasure(number).map(async (word) => ({ word, pages: await this.#knowledge.facts.count(word) })),
    );
    const [most] = counted.toSorted((a, b) => b.pages - a.pages);
    return most && most.pages > 0 ? most : undefined;
  }

  /** Half a word is the rule while typing; the index itself says whether a word begins so. */
  async #asBegun(term: Term): Promise<number> {
    const begun = term.unfinished ? await this.#knowledge.facts.countBegun(term.word) : 0;
    if (begun > 0) this.#add(term.word, term.typed, inFacts(begun), { open: true });
    return begun > 0 ? 1 : 0;
  }

  /** A word that tells little is not worth looking for in prose when there are others. */
  #asWeak(term: Term): number {
    const weak = ({ word }: Term) => isWeak(word, this.#knowledge.site.language);
    if (this.#isLiteral(term) || !weak(term) || this.#query.terms.every(weak)) return 0;
    this.#dropped.push(term.typed);
    return 1;
  }

  /** By the words of the whole site: one that stands in prose only, one in another form, one with a slip in it. */
  async #bySpelling(term: Term, next: Term | undefined): Promise<number> {
    const lexicon = await this.#knowledge.lexicon();
    if (term.unfinished && knows(lexicon, term.letters, true)) {
      const begun = await this.#knowledge.facts.countBegun(term.word);
      this.#add(term.word, term.typed, inFacts(begun), { open: true });
      return 1;
    }
    if (knows(lexicon, term.letters)) {
      this.#add(term.word, term.typed, await pagesWith(term.word, this.#knowledge));
      return 1;
    }
    const form = this.#isLiteral(term) ? undefined : otherForm(term.letters, lexicon);
    const meant = this.#isLiteral(term) || form !== undefined ? undefined : meantBy(term, next, lexicon);
    if (form !== undefined) await this.#addMeant([form]);
    else if (meant && (await this.#isToBeFound(meant.letters))) {
      await this.#correct(meant.both ? [term, next!] : [term], meant.letters);
      return meant.both ? 2 : 1;
    } else if (meant && meant.letters.every((one) => commonWords(this.#knowledge.site.language).has(one))) return 1;
    else this.#dropped.push(term.typed);
    return 1;
  }

  /** Among others, a word that only prose has is not what was meant by one that is none. */
  async #isToBeFound(letters: readonly string[]): Promise<boolean> {
    if (this.#query.terms.length === 1) return true;
    const pages = await Promise.all(letters.map((one) => this.#knowledge.facts.count(oneSpelling(one))));
    return pages.every((count) => count > 0);
  }

  /** The word of a meaning that begins with a term. */
  #occurrence(term: Term, place: number): Occurrence | undefined {
    return this.#isLiteral(term) ? undefined : this.#knowledge.site.thesaurus.at(this.#indexed, place);
  }

  /** Whether a term is to be taken letter by letter. */
  #isLiteral(term: Term): boolean {
    return this.#literal || this.#inPhrases.has(term.word);
  }

  async #correct(typed: readonly Term[], meant: readonly string[]): Promise<void> {
    this.#corrected.push({ typed: typed.map((term) => term.typed).join(' '), meant: meant.join(' ') });
    await this.#addMeant(meant);
  }

  async #addMeant(letters: readonly string[]): Promise<void> {
    for (const one of letters) {
      const word = oneSpelling(one);
      this.#add(word, one, await pagesWith(word, this.#knowledge));
    }
  }

  #add(
    word: string,
    shown: string,
    pages: PageCounts,
    {
      open = false,
      meaning,
      factor = 1,
    }: { readonly open?: boolean; readonly meaning?: Meaning; readonly factor?: number } = {},
  ): void {
    const rarity = Math.log(
      1 + this.#knowledge.site.pages / (Math.max(pages.facts, pages.text, 1) + WEIGHTS.word.rarest),
    );
    const weight =
      rarity *
      factor *
      (isWeak(word, this.#knowledge.site.language) ? WEIGHTS.word.weak : 1) *
      (pages.facts === 0 ? WEIGHTS.word.onlyInText : 1) *
      (this.#dates.has(word) ? WEIGHTS.word.dates : 1);
    const key = meaning ? meaningWord(meaning) : word;
    if (!this.#words.some((other) => other.key === key))
      this.#words.push({
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

/** What a word stands for that is none, alone or together with the next. */
function meantBy(
  term: Term,
  next: Term | undefined,
  lexicon: Lexicon,
): { readonly letters: readonly string[]; readonly both: boolean } | undefined {
  const joined = next && otherSpacing([term.letters, next.letters], lexicon);
  if (joined) return { letters: joined, both: true };
  // Half a word is not corrected: it may become another one.
  const near = term.unfinished && term.letters.length < LONG_WORD ? undefined : correction(term.letters, lexicon);
  const letters = near === undefined ? otherSpacing([term.letters], lexicon) : [near];
  return letters && { letters, both: false };
}
