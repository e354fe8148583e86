import { isWeak } from '../words/common-words.ts';
import { nearWords } from '../words/near-words.ts';
import { isOfName } from '../words/thesaurus.ts';
import { WEIGHTS } from '../words/weights.ts';
import type { Counts, Filters, LoadedPage } from './engine.ts';
import { fitOf, type PageFit, type Question } from './fit.ts';
import type { Lead } from './lead.ts';
import type { Moment } from './moment.ts';
import { narrowedPage } from './narrowed-page.ts';
import type { ToldOperator } from './narrowing.ts';
import type { Phrase, Query } from './query.ts';
import { LOOKED_AT, type RankedPage } from './ranking.ts';
import type { SearchedSite } from './searched-site.ts';
import type { SearchWord, Understanding } from './understanding.ts';

/** A page that fits. */
export interface Hit {
  readonly page: LoadedPage;
  readonly fit: PageFit;
  /** Words of the query that the page does not have, as they were typed; those that tell little are not named. */
  readonly without: readonly string[];
}

/** Pages that were found, loaded as they are asked for. */
export interface Hits {
  /** How many pages were found, without those that have turned out not to pass. */
  readonly total: number;
  /** Whether there may be fewer. */
  readonly isAtMost: boolean;
  /** The best pages, so many as `count`, in order. A longer list begins with the shorter one. */
  first(count: number): Promise<readonly Hit[]>;
}

/** What a search gave. */
export interface Outcome extends Hits, Pick<Understanding, 'corrected' | 'dropped'> {
  readonly query: Query;
  /** The day or the time that is asked about. */
  readonly moment: Moment | undefined;
  /** Phrases that stand nowhere word by word; their words are searched for one by one. */
  readonly loose: readonly Phrase[];
  /** What was searched for in the end. */
  readonly asked: readonly SearchWord[];
  /** Whether prose and sources were looked through too. */
  readonly everywhere: boolean;
  readonly site: SearchedSite;
  /** Filters that were chosen besides the operators of the query. */
  readonly chosen: Filters;
  readonly operators: readonly ToldOperator[];
  /** Whether an operator is not understood, so that nobody knows what is asked. */
  readonly isUnclear: boolean;
  /** Where else the question is answered. */
  readonly lead: Lead | undefined;
  /** Those that may answer the query. */
  answering(): Promise<readonly Hit[]>;
  /**
   * How many of the pages have which value of which filter. Where values of a filter are chosen, the numbers of that
   * filter are those without the choice.
   */
  counts(): Promise<Counts>;
  /** Names on the site that are near to words that were not found. */
  readonly nearest: readonly string[];
}

/**
 * The best pages, as many as are asked for: the first few in order of all that is known of them, the others as they
 * were ranked. None is loaded before it is asked for.
 *
 * @param patience - Awaited before pages are fetched.
 */
export function hitsOnDemand(
  pages: readonly RankedPage[],
  words: readonly SearchWord[],
  question: Question,
  site: SearchedSite,
  patience: () => Promise<void>,
): Hits {
  const load = async ({ found, score, phrase }: RankedPage): Promise<readonly (Hit & { readonly worth: number })[]> => {
    const [first, ...rest] = await Promise.all(found.map((one) => one.load()));
    // What two indexes hold of a page is one; the second has the page itself again.
    const others = rest.flatMap(({ parts }) => parts.filter(({ card }) => card.form !== 'page'));
    const page = narrowedPage({ ...first!, parts: [...first!.parts, ...others] }, question);
    if (!page) return [];
    const fit = fitOf(page, question, site);
    const isMissed = ({ word, shown }: SearchWord) => !fit.words.has(word) && shown !== '' && !isWeak(word);
    const without = [...new Set(words.filter(isMissed).map(({ shown }) => shown))];
    const worth = fit.score + (WEIGHTS.rank.beside * score) / (pages[0]!.score || 1) + phrase;
    return [{ page, fit, without, worth }];
  };
  const loaded = async (from: number, to: number) => (await Promise.all(pages.slice(from, to).map(load))).flat();
  let head: Promise<readonly Hit[]> | undefined;
  let [lookedAt, passed] = [0, 0];
  return {
    get total() {
      return pages.length - lookedAt + passed;
    },
    get isAtMost() {
      return passed < lookedAt && lookedAt < pages.length;
    },
    first: async (count) => {
      if (!pages.slice(0, count).every(({ found }) => found.every((one) => one.atHand()))) await patience();
      head ??= loaded(0, LOOKED_AT).then((hits) => hits.sort((a, b) => b.worth - a.worth));
      const hits = [...(await head)];
      let place = Math.min(LOOKED_AT, pages.length);
      while (hits.length < count && place < pages.length) {
        const next = Math.min(pages.length, place + count - hits.length);
        hits.push(...(await loaded(place, next)));
        place = next;
      }
      if (place > lookedAt) [lookedAt, passed] = [place, hits.length];
      return hits.slice(0, count);
    },
  };
}

/** Names on the site that are near to words of a query which it does not have. */
export function nearestTo(dropped: readonly string[], { names, thesaurus }: SearchedSite): readonly string[] {
  const ofPages = thesaurus.meanings.filter(({ id }) => isOfName(id));
  const known = [...names, ...ofPages.flatMap(({ members }) => members.map((words) => words.join(' ')))];
  return [...new Set(dropped.flatMap((word) => (isWeak(word) ? [] : nearWords(word, known))))];
}
