import type { Counts, Engine, Filters, Found } from './engine.ts';
import { nameWord } from '../words/tokens.ts';
import { phraseInCard } from './phrase.ts';
import type { Phrase } from './query.ts';
import type { SearchWord, Tier } from './understanding.ts';

/** A page that was found, in order of what the engine makes of it. */
export interface RankedPage {
  readonly score: number;
  /** How well it has the phrases; 0 when none was asked for. */
  readonly phrase: number;
  /** Whether it has all of the words. */
  readonly all: boolean;
  /** What there is of it in each index. */
  readonly found: readonly Found[];
}

export interface Ranking {
  /** The best first. */
  readonly pages: readonly RankedPage[];
  /** Phrases that stand nowhere word by word. */
  readonly loose: readonly Phrase[];
  /** How many pages with all of the words have which value of which filter. */
  readonly counts: Counts;
}

/** An index to be looked through, and the page of the first index that a page of this one is the rest of. */
export interface Shelf {
  readonly tier: Tier;
  readonly engine: Engine;
  readonly restOf: ReadonlyMap<string, string>;
}

/** How many pages with only some of the words may stand beside those with all. */
const MOST_PARTIAL = 12;
/** A page with less than this share of what is asked, by weight, is not shown. */
const LEAST_SHARE = 0.34;
/** With no more pages than this, every word is looked for by itself; with more, a word that many pages have is not. */
export const SMALL_SITE = 1500;
const TOO_COMMON = 800;
/** What stands in prose and in sources alone comes after what a claim or a title says. */
const WORTH: Readonly<Record<Tier, number>> = { facts: 1, text: 0.45 };

/** So many pages are read for a phrase, and so few of a large site. */
const MOST_READ = 6;
const LEAST_READ = 4;

/** So many of the best pages are loaded and put in order by all that is known of them. */
export const LOOKED_AT = 4;
/** A name has at most so many words. */
const LONGEST_NAME = 6;
/** More than any page gets for its words. */
const NAMED = 100;

interface Gathering {
  score: number;
  readonly words: Set<string>;
  readonly found: Found[];
}

/**
 * Pages with all of the words and, beside them, some with most: a question has words that its answer has not.
 */
export async function rank(
  shelves: readonly Shelf[],
  words: readonly SearchWord[],
  phrases: readonly Phrase[],
  filters: Filters,
  language: string,
  small: boolean,
): Promise<Ranking> {
  const pages = new Map<string, Gathering>();
  let counts: Counts = {};
  const phrased = new Map<Phrase, Map<string, number>>(phrases.map((phrase) => [phrase, new Map()]));
  for (const { tier, engine, restOf } of shelves) {
    const keyOf = (found: Found) => restOf.get(found.key) ?? `${tier} ${found.key}`;
    const gather = (found: Found, had: readonly string[], bonus = 0) => {
      const key = keyOf(found);
      const page = pages.get(key) ?? pages.set(key, { score: 0, words: new Set(), found: [] }).get(key)!;
      page.score += found.score * WORTH[tier] + bonus;
      for (const word of had) page.words.add(word);
      if (!page.found.some((other) => other.key === found.key)) page.found.push(found);
    };
    const known = words.filter((word) => word.pages[tier] > 0).map(({ key }) => key);
    if (known.length === 0) continue;
    const together = await engine.pagesWith(known, filters);
    counts = added(counts, known.length === words.length ? together.counts : {});
    for (const found of together.found) gather(found, known);
    if (tier === 'facts' && words.length <= LONGEST_NAME && together.found.length > LOOKED_AT) {
      // The page that has exactly this name, whatever others say of it. Of few pages each is looked at anyway.
      const name = nameWord(words.filter(({ shown }) => shown !== '').map(({ word }) => word));
      if ((await engine.count(name)) > 0)
        for (const found of (await engine.pagesWith([name], filters)).found) gather(found, known, NAMED);
    }
    if (known.length > 1) {
      for (const word of known) {
        if (!small && words.find(({ key }) => key === word)!.pages[tier] > TOO_COMMON) continue;
        for (const found of (await engine.pagesWith([word], filters)).found) gather(found, [word]);
      }
    }
    for (const [phrase, having] of phrased) {
      // The engine finds the words where they stand one after the other in the index; that leaves out what nearly fits, and has what only seems to.
      const near = together.found.slice(0, small ? MOST_READ : LEAST_READ);
      const hits = [...(await engine.pagesWithPhrase(phrase.words, filters)).slice(0, MOST_READ), ...near];
      for (const found of hits) {
        const { parts } = await found.load();
        const fit = Math.max(...parts.map(({ card }) => phraseInCard(card, phrase, language)));
        if (fit > 0) having.set(keyOf(found), Math.max(fit, having.get(keyOf(found)) ?? 0));
      }
    }
  }
  const loose = [...phrased].flatMap(([phrase, having]) => (having.size === 0 ? [phrase] : []));
  for (const having of phrased.values())
    if (having.size > 0) for (const key of pages.keys()) if (!having.has(key)) pages.delete(key);
  const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const gathered = [...pages].map(([key, { score, words: had, found }]) => {
    const share = words.reduce((sum, { key, weight }) => sum + (had.has(key) ? weight : 0), 0) / total;
    const phrase = [...phrased.values()].reduce((sum, having) => sum + (having.get(key) ?? 0), 0);
    return { score: score * Math.sqrt(share), phrase, share, all: had.size === words.length, found };
  });
  gathered.sort((a, b) => b.phrase - a.phrase || b.score - a.score || (a.found[0]!.key < b.found[0]!.key ? -1 : 1));
  const partial = new Set(gathered.filter((page) => !page.all && page.share >= LEAST_SHARE).slice(0, MOST_PARTIAL));
  return { pages: gathered.filter((page) => page.all || partial.has(page)), loose, counts };
}

/** Pages that only the filters choose. */
export async function browse(shelves: readonly Shelf[], filters: Filters): Promise<Ranking> {
  const pages: RankedPage[] = [];
  let counts: Counts = {};
  for (const { engine, restOf } of shelves) {
    const { found, counts: own } = await engine.pagesOf(filters);
    const fresh = found.filter(({ key }) => !restOf.has(key));
    if (fresh.length === found.length) counts = added(counts, own);
    pages.push(...fresh.map((one) => ({ score: 0, phrase: 0, all: true, found: [one] })));
  }
  return { pages, loose: [], counts };
}

export function added(a: Counts, b: Counts): Counts {
  const all: Record<string, Record<string, number>> = {};
  for (const counts of [a, b]) {
    for (const [facet, values] of Object.entries(counts)) {
      const own = (all[facet] ??= {});
      for (const [value, count] of Object.entries(values)) own[value] = (own[value] ?? 0) + count;
    }
  }
  return all;
}
