import { nearWords } from '../words/near-words.ts';
import { isOfName } from '../words/thesaurus.ts';
import { isWeak } from '../words/common-words.ts';
import type { Counts, Filters, LoadedPage } from './engine.ts';
import { fitOf, type PageFit, type Question } from './fit.ts';
import type { Weighed } from './matching.ts';
import type { Lead } from './lead.ts';
import type { Moment } from './moment.ts';
import { narrowedPage } from './narrowed-page.ts';
import type { ToldOperator } from './narrowing.ts';
import type { Phrase, Query } from './query.ts';
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
  /** How many pages were found, without those that have turned out not to pass. */
  readonly total: number;
  /** Whether there may be fewer. */
  readonly isAtMost: boolean;
  /** Whether prose and sources were looked through too. */
  readonly everywhere: boolean;
  readonly site: SearchedSite;
  /** Filters that were chosen besides the operators of the query. */
  readonly chosen: Filters;
  readonly operators: readonly ToldOperator[];
  /** Where else the question is answered. */
  readonly lead: Lead | undefined;
  /** The best pages, so many as `count`, in order. A longer list begins with the shorter one. */
  first(count: number): Promise<readonly Hit[]>;
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
): Pick<Outcome, 'first' | 'total' | 'isAtMost'> {
  const load = async ({ found }: RankedPage): Promise<Hit | undefined> => {
    const all = merged(await Promise.all(found.map((one) => one.load())));
    const page = narrowedPage(all, question, site.language);
    const fit = page && fitOf(page, question, site);
    return fit && { page, fit, without: without(fit, words, site) };
  };
  const best = pages[0]?.score || 1;
  const inOrder = async (): Promise<readonly Hit[]> => {
    const loaded = await Promise.all(
      pages.slice(0, LOOKED_AT).map(async (ranked) => {
        const hit = await load(ranked);
        const { beside, phrase } = WEIGHTS.rank;
        return hit ? [{ hit, worth: hit.fit.score + (beside * ranked.score) / best + phrase * ranked.phrase }] : [];
      }),
    );
    return loaded
      .flat()
      .sort((a, b) => b.worth - a.worth)
      .map(({ hit }) => hit);
  };
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
      const hits = [...(await (head ??= inOrder()))];
      let place = Math.min(LOOKED_AT, pages.length);
      while (hits.length < count && place < pages.length) {
        const next = pages.slice(place, place + count - hits.length);
        hits.push(...(await Promise.all(next.map(load))).filter((hit) => hit !== undefined));
        place += next.length;
      }
      if (place > lookedAt) [lookedAt, passed] = [place, hits.length];
      return hits.slice(0, count);
    },
  };
}

/** What two indexes hold of a page as one. */
function merged(pages: readonly LoadedPage[]): LoadedPage {
  const [first, ...rest] = pages;
  const parts = [...first!.parts, ...rest.flatMap((page) => page.parts.filter(({ card }) => card.form !== 'page'))];
  return { ...first!, parts };
}

const without = (fit: PageFit, words: readonly SearchWord[], { language }: SearchedSite) => [
  ...new Set(
    words.flatMap(({ word, shown }) => (fit.words.has(word) || shown === '' || isWeak(word, language) ? [] : [shown])),
  ),
];

/** Names on the site that are near to words of a query which it does not have. */
export const nearestTo = (
  dropped: readonly string[],
  { names, thesaurus, language }: SearchedSite,
): readonly string[] => {
  const known = [
    ...names,
    ...thesaurus.meanings.flatMap(({ id, members }) => (isOfName(id) ? members.map((words) => words.join(' ')) : [])),
  ];
  return [...new Set(dropped.flatMap((word) => (isWeak(word, language) ? [] : nearWords(word, known))))];
};
