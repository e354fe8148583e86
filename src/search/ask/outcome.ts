import { isWeak } from '../words/common-words.ts';
import { nearWords } from '../words/correction.ts';
import { isOfName } from '../words/thesaurus.ts';
import { WEIGHTS } from '../words/weights.ts';
import type { LoadedPage, SearchedSite } from './engine.ts';
import { fitOf, type PageFit, type Question } from './fit.ts';
import { narrowedPage } from './narrowed-page.ts';
import { LOOKED_AT, type RankedPage } from './ranking.ts';
import type { SearchWord } from './understanding.ts';

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
  const load = async ({ found, score }: RankedPage): Promise<readonly (Hit & { readonly worth: number })[]> => {
    const page = narrowedPage(await found.load(), question);
    if (!page) return [];
    const fit = fitOf(page, question, site);
    const isMissed = ({ word, shown }: SearchWord) => !fit.words.has(word) && shown !== '' && !isWeak(word);
    const without = [...new Set(words.filter(isMissed).map(({ shown }) => shown))];
    const worth = fit.score + (WEIGHTS.rank.beside * score) / (pages[0]!.score || 1);
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
      if (!pages.slice(0, count).every(({ found }) => found.atHand())) await patience();
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
export function nearestTo(dropped: readonly string[], { thesaurus }: SearchedSite): readonly string[] {
  const known = thesaurus.meanings.flatMap(({ id, members }) =>
    isOfName(id) ? members.map((one) => one.join(' ')) : [],
  );
  return [...new Set(dropped.flatMap((word) => (isWeak(word) ? [] : nearWords(word, known))))];
}
