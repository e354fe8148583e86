import { SMALL_SITE } from '../index/format.ts';
import { nameWord } from '../words/tokens.ts';
import { added } from './counts.ts';
import type { Counts, Engine, Filters, Found } from './engine.ts';
import { phraseInCard } from './phrase.ts';
import type { Phrase } from './query.ts';
import type { SearchedSite } from './searched-site.ts';
import type { SearchWord } from './understanding.ts';
import { WEIGHTS } from '../words/weights.ts';

/** A page that was found, in order of what the engine makes of it. */
export interface RankedPage {
  readonly score: number;
  /** How well it has the phrases; 0 when none was asked for. */
  readonly phrase: number;
  /** Whether it has all of the words. */
  readonly all: boolean;
  /** Which of them it has, by their keys. */
  readonly words: ReadonlySet<string>;
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

/** What pages are to have. */
export interface Criteria {
  readonly words: readonly SearchWord[];
  readonly phrases: readonly Phrase[];
  readonly filters: Filters;
}

/** How many pages with only some of the words may stand beside those with all. */
const MOST_PARTIAL = 12;
/** On a site that is not small, a word that more pages have than this is not looked for by itself. */
const TOO_COMMON = 800;
/** So many pages are read for a phrase, and so few of a site that is not small. */
const MOST_READ = 6;
const LEAST_READ = 4;
/** So many of the best pages are loaded and put in order by all that is known of them. */
export const LOOKED_AT = 4;
/** A name has at most so many words. */
const LONGEST_NAME = 6;

/** Pages by their keys, as they are found. */
type Gathered = Map<string, { score: number; readonly words: Set<string>; readonly found: Found[] }>;

/** How well pages have each phrase, by their keys. */
type Phrased = ReadonlyMap<Phrase, Map<string, number>>;

/**
 * Pages with all of the words and, beside them, some with most: a question has words that its answer has not.
 */
export async function rank(indexes: readonly Engine[], criteria: Criteria, site: SearchedSite): Promise<Ranking> {
  const { words, phrases, filters } = criteria;
  const pages: Gathered = new Map();
  const phrased: Phrased = new Map(phrases.map((phrase) => [phrase, new Map()]));
  let counts: Counts = {};
  for (const index of indexes) {
    const known = words.filter((word) => word.pages[index.tier] > 0);
    if (known.length === 0) continue;
    const keys = known.map(({ key }) => key);
    const together = await index.pagesWith(keys, filters);
    if (known.length === words.length) counts = added(counts, together.counts);
    gather(pages, index, together.found, keys);
    // A day that is asked about need not stand where the answer does.
    const timeless = known.filter(({ dates }) => !dates).map(({ key }) => key);
    if (timeless.length > 0 && timeless.length < known.length)
      gather(pages, index, (await index.pagesWith(timeless, filters)).found, timeless);
    if (index.tier === 'facts') await gatherNamed(pages, index, criteria);
    if (known.length > 1) await gatherEach(pages, index, known, filters, site);
    await readForPhrases(phrased, index, together.found, filters, site);
  }
  for (const having of phrased.values())
    if (having.size > 0) for (const key of pages.keys()) if (!having.has(key)) pages.delete(key);
  return {
    pages: inOrder(pages, words, phrased),
    loose: phrases.filter((phrase) => phrased.get(phrase)!.size === 0),
    counts,
  };
}

/** The same page has the same key in both indexes. */
function keyOf({ tier, entry }: Engine, { key }: Found): string {
  const inFacts = entry.restOf[key];
  return inFacts === undefined ? `${tier} ${key}` : `facts ${inFacts}`;
}

/** @param bonus - What pages get instead of what the engine makes of them. */
function gather(pages: Gathered, index: Engine, found: readonly Found[], had: readonly string[], bonus?: number): void {
  for (const one of found) {
    const key = keyOf(index, one);
    const page = pages.get(key) ?? { score: 0, words: new Set(), found: [] };
    pages.set(key, page);
    page.score += bonus ?? one.score * WEIGHTS.rank.tier[index.tier];
    for (const word of had) page.words.add(word);
    if (!page.found.some((other) => other.key === one.key)) page.found.push(one);
  }
}

/** Pages of exactly the name that is asked for, whatever others say of them. */
async function gatherNamed(pages: Gathered, index: Engine, { words, filters }: Criteria) {
  const asked = words.filter(({ shown, dates }) => shown !== '' && !dates);
  const name = nameWord(asked.map(({ word }) => word));
  if (asked.length === 0 || asked.length > LONGEST_NAME || (await index.count(name)) === 0) return;
  const { found } = await index.pagesWith([name], filters);
  gather(
    pages,
    index,
    found,
    asked.map(({ key }) => key),
    WEIGHTS.rank.named,
  );
}

const sumOf = (words: readonly SearchWord[]) => words.reduce((sum, { weight }) => sum + weight, 0);

/** Pages with any one of the words. */
async function gatherEach(
  pages: Gathered,
  index: Engine,
  words: readonly SearchWord[],
  filters: Filters,
  site: SearchedSite,
): Promise<void> {
  for (const { key, pages: having } of words)
    if (site.pages <= SMALL_SITE || having[index.tier] <= TOO_COMMON)
      gather(pages, index, (await index.pagesWith([key], filters)).found, [key]);
}

/**
 * The engine finds the words where they stand one after the other in the index; that leaves out what nearly fits, and
 * has what only seems to. So pages are read.
 */
async function readForPhrases(
  phrased: Phrased,
  index: Engine,
  together: readonly Found[],
  filters: Filters,
  { language, pages }: SearchedSite,
): Promise<void> {
  const near = together.slice(0, pages <= SMALL_SITE ? MOST_READ : LEAST_READ);
  for (const [phrase, having] of phrased) {
    const hits = (await index.pagesWithPhrase(phrase.words, filters)).slice(0, MOST_READ);
    for (const found of [...hits, ...near]) {
      const { parts } = await found.load();
      const key = keyOf(index, found);
      const fit = Math.max(having.get(key) ?? 0, ...parts.map(({ card }) => phraseInCard(card, phrase, language)));
      if (fit > 0) having.set(key, fit);
    }
  }
}

function inOrder(pages: Gathered, words: readonly SearchWord[], phrased: Phrased): readonly RankedPage[] {
  const total = sumOf(words) || 1;
  const gathered = [...pages].map(([key, { score, words: had, found }]) => {
    const share = words.reduce((sum, word) => sum + (had.has(word.key) ? word.weight : 0), 0) / total;
    const phrase = [...phrased.values()].reduce((sum, having) => sum + (having.get(key) ?? 0), 0);
    return { score: score * Math.sqrt(share), phrase, share, all: had.size === words.length, words: had, found };
  });
  gathered.sort((a, b) => b.phrase - a.phrase || b.score - a.score || (a.found[0]!.key < b.found[0]!.key ? -1 : 1));
  const partial = gathered.filter(({ all, share }) => !all && share >= WEIGHTS.rank.leastShare).slice(0, MOST_PARTIAL);
  return gathered.filter((page) => page.all || partial.includes(page));
}

/** Pages that only the filters choose. */
export async function browse(indexes: readonly Engine[], filters: Filters): Promise<Ranking> {
  const pages: RankedPage[] = [];
  let counts: Counts = {};
  for (const index of indexes) {
    const { found, counts: own } = await index.pagesOf(filters);
    const fresh = found.filter(({ key }) => index.entry.restOf[key] === undefined);
    if (fresh.length === found.length) counts = added(counts, own);
    pages.push(...fresh.map((one) => ({ score: 0, phrase: 0, all: true, words: new Set<string>(), found: [one] })));
  }
  return { pages, loose: [], counts };
}
