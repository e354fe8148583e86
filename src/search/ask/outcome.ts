import { nearWords } from '../words/near-words.ts';
import { knows, type Lexicon } from '../words/lexicon.ts';
import { isWeak } from '../words/weak-words.ts';
import type { Counts, LoadedPage } from './engine.ts';
import { fitOf, type PageFit, type Question } from './fit.ts';
import type { Weighed } from './matching.ts';
import type { Moment } from './moment.ts';
import type { Phrase, Query, Term } from './query.ts';
import { LOOKED_AT, type RankedPage } from './ranking.ts';
import type { SearchedSite } from './searched-site.ts';
import type { SearchWord, Understanding } from './understanding.ts';
import { WEIGHTS } from '../words/weights.ts';

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
  /** The day or the time that is asked about. */
  readonly moment: Moment | undefined;
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
  readonly site: SearchedSite;
  /** The best pages, so many as `count`, in order. A longer list begins with the shorter one. */
  first(count: number): Promise<readonly Hit[]>;
  /**
   * How many of the pages have which value of which filter. Where values of a filter are chosen, the numbers of that
   * filter are those without the choice.
   */
  counts(): Promise<Counts>;
  /** Words of the site that are near to those that were not found. */
  nearest(): Promise<readonly string[]>;
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
): Outcome['first'] {
  const load = async ({ found }: RankedPage): Promise<Hit> => {
    const page = merged(await Promise.all(found.map((one) => one.load())));
    const fit = fitOf(page, question, site);
    return { page, fit, without: without(fit, words, site) };
  };
  const best = pages[0]?.score || 1;
  const inOrder = async (): Promise<readonly Hit[]> => {
    const loaded = await Promise.all(
      pages.slice(0, LOOKED_AT).map(async (ranked) => {
        const hit = await load(ranked);
        const { beside, phrase } = WEIGHTS.rank;
        return { hit, worth: hit.fit.score + (beside * ranked.score) / best + phrase * ranked.phrase };
      }),
    );
    return loaded.sort((a, b) => b.worth - a.worth).map(({ hit }) => hit);
  };
  let head: Promise<readonly Hit[]> | undefined;
  return async (count) => {
    if (!pages.slice(0, count).every(({ found }) => found.every((one) => one.atHand()))) await patience();
    const hits = [...(await (head ??= inOrder())), ...(await Promise.all(pages.slice(LOOKED_AT, count).map(load)))];
    return hits.slice(0, count);
  };
}

/** What two indexes hold of a page as one. */
function merged(pages: readonly LoadedPage[]): LoadedPage {
  const [first, ...rest] = pages;
  const parts = [...first!.parts, ...rest.flatMap((page) => page.parts.filter(({ card }) => card.form !== 'page'))];
  return { ...first!, parts };
}

const without = (fit: PageFit, words: readonly SearchWord[], { language }: SearchedSite) =>
  words.flatMap(({ word, shown }) => (fit.words.has(word) || shown === '' || isWeak(word, language) ? [] : [shown]));

/** So many near words are told of. */
const MOST_NEAR = 6;

/** Words that are near to those of a query that the site does not have. */
export const nearestTo = (terms: readonly Term[], lexicon: Lexicon): readonly string[] =>
  [...new Set(terms.flatMap(({ letters }) => (knows(lexicon, letters) ? [] : nearWords(letters, lexicon))))].slice(
    0,
    MOST_NEAR,
  );
