import { FACETS } from '../index/cards.ts';
import { nameWord } from '../words/tokens.ts';
import { WEIGHTS } from '../words/weights.ts';
import type { Counts, Engine, Filters, Found } from './engine.ts';
import { cardHasPhrase, type Phrase } from './query.ts';
import type { SearchWord } from './understanding.ts';

/** A page that was found, in order of what the engine makes of it. */
export interface RankedPage {
  readonly score: number;
  /** Whether it has all of the words. */
  readonly all: boolean;
  /** Which of them it has, by their keys. */
  readonly words: ReadonlySet<string>;
  readonly found: Found;
}

export interface Ranking {
  /** The best first. */
  readonly pages: readonly RankedPage[];
  /** Phrases that stand nowhere word by word. */
  readonly loose: readonly Phrase[];
  /** How many pages with all of the words have which value of which filter. */
  readonly counts: Counts;
}

/** How many pages with only some of the words may stand beside those with all. */
const MOST_PARTIAL = 12;
/** A word that more pages have than this is not looked for by itself. */
const TOO_COMMON = 800;
/** So many pages are read for a phrase. */
const MOST_READ = 4;
/** So many of the best pages are loaded and put in order by all that is known of them. */
export const LOOKED_AT = 4;

/** Pages with all of the words and, beside them, some with most: a question has words that its answer has not. */
export async function rank(
  index: Engine,
  words: readonly SearchWord[],
  phrases: readonly Phrase[],
  filters: Filters,
): Promise<Ranking> {
  const pages = new Map<string, { score: number; readonly words: Set<string>; readonly found: Found }>();
  /** Pages that are found by some of the words, or have one word for all of them, and what they get for it. */
  const gather = async (some: readonly SearchWord[], name?: string) => {
    const keys = some.map(({ key }) => key);
    const answer = await index.pagesWith(name === undefined ? keys : [name], filters);
    for (const found of answer.found) {
      const page = pages.get(found.key) ?? { score: 0, words: new Set(), found };
      pages.set(found.key, page);
      page.score += name === undefined ? found.score : WEIGHTS.rank.named;
      for (const key of keys) page.words.add(key);
    }
    return answer;
  };

  const together = await gather(words);
  // A day that is asked about need not stand where the answer does.
  const timeless = words.filter(({ dates }) => !dates);
  if (timeless.length > 0 && timeless.length < words.length) await gather(timeless);
  // Pages of exactly the name that is asked for come first, whatever others say of them.
  const [named, name] = [partsOfName(words), nameAsked(words)];
  if (named.length > 0 && (await index.count(name)) > 0) await gather(named, name);
  for (const word of words.length > 1 ? words : []) if (word.pages <= TOO_COMMON) await gather([word]);

  let best = inOrder([...pages.values()], words);
  const loose: Phrase[] = [];
  for (const phrase of phrases) {
    // The engine finds the words where they stand one after the other in the index; that leaves out what nearly fits,
    // and has what only seems to. So pages are read.
    const { found: hits } = await index.pagesOf(filters, phrase.words);
    const having = new Set<string>();
    for (const found of [...hits.slice(0, MOST_READ), ...best.slice(0, MOST_READ).map((page) => page.found)]) {
      const { parts } = await found.load();
      if (parts.some(({ card }) => cardHasPhrase(card, phrase))) having.add(found.key);
    }
    if (having.size === 0) loose.push(phrase);
    else best = best.filter(({ found }) => having.has(found.key));
  }
  return { pages: best, loose, counts: together.counts };
}

function inOrder(pages: readonly Omit<RankedPage, 'all'>[], words: readonly SearchWord[]): readonly RankedPage[] {
  const weightOf = (some: readonly SearchWord[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const gathered = pages.map((page) => {
    const share = weightOf(words.filter(({ key }) => page.words.has(key))) / (weightOf(words) || 1);
    return { ...page, score: page.score * Math.sqrt(share), share, all: page.words.size === words.length };
  });
  gathered.sort((a, b) => b.score - a.score || (a.found.key < b.found.key ? -1 : 1));
  const isNear = ({ all, share }: (typeof gathered)[number]) => !all && share >= WEIGHTS.rank.leastShare;
  const partial = gathered.filter(isNear).slice(0, MOST_PARTIAL);
  return gathered.filter((page) => page.all || partial.includes(page));
}

/** Words that a name may have. */
const partsOfName = (words: readonly SearchWord[]) => words.filter(({ shown, dates }) => shown !== '' && !dates);

/** The name that is asked for, as one word, if it is one. */
export const nameAsked = (words: readonly SearchWord[]): string => nameWord(partsOfName(words).map(({ word }) => word));

/** Pages that only the filters choose. */
export async function browse(index: Engine, filters: Filters): Promise<Ranking> {
  const { found, counts } = await index.pagesOf(filters);
  return { pages: found.map((one) => ({ score: 0, all: true, words: new Set(), found: one })), loose: [], counts };
}

/**
 * How many pages have which value of which filter. Where values of a filter are chosen, the numbers of that filter
 * are those without the choice.
 *
 * @param ranking - What is found with other filters.
 */
export async function countsFor(
  index: Engine,
  filters: Filters,
  ranking: (filters: Filters) => Promise<Ranking>,
): Promise<Counts> {
  await index.filters();
  const countsOf = async (chosen: Filters) => counted(await ranking(chosen));
  const all = await countsOf(filters);
  const own = await Promise.all(
    FACETS.filter((facet) => filters[facet]?.length).map(
      async (facet) => [facet, (await countsOf({ ...filters, [facet]: [] }))[facet] ?? {}] as const,
    ),
  );
  return { ...all, ...Object.fromEntries(own) };
}

/** The engine has counted the pages with all of the words. The others are few, and counted here. */
async function counted({ pages, counts }: Ranking): Promise<Counts> {
  const others = await Promise.all(pages.filter(({ all }) => !all).map(({ found }) => found.load()));
  const sums: Record<string, Record<string, number>> = structuredClone(counts);
  for (const [facet, values = []] of others.flatMap(({ filters }) => Object.entries(filters))) {
    const own = (sums[facet] ??= {});
    for (const value of values) own[value] = (own[value] ?? 0) + 1;
  }
  return sums;
}
