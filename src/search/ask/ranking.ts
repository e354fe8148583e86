import { nameWord } from '../words/tokens.ts';
import { WEIGHTS } from '../words/weights.ts';
import { added } from './counts.ts';
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
/** A word that more pages have than this is not looked for by itself. */
const TOO_COMMON = 800;
/** So many pages are read for a phrase. */
const MOST_READ = 4;
/** So many of the best pages are loaded and put in order by all that is known of them. */
export const LOOKED_AT = 4;

/** Pages with all of the words and, beside them, some with most: a question has words that its answer has not. */
export const rank = (indexes: readonly Engine[], criteria: Criteria): Promise<Ranking> =>
  new Gathering(criteria).from(indexes);

/** Gathers pages as they are found, in one index after the other. */
class Gathering {
  readonly #criteria: Criteria;
  /** Pages by their keys. */
  readonly #pages = new Map<string, { score: number; readonly words: Set<string>; readonly found: Found[] }>();
  /** Which pages have each phrase, by their keys. */
  readonly #phrased: ReadonlyMap<Phrase, Set<string>>;

  constructor(criteria: Criteria) {
    this.#criteria = criteria;
    this.#phrased = new Map(criteria.phrases.map((phrase) => [phrase, new Set()]));
  }

  async from(indexes: readonly Engine[]): Promise<Ranking> {
    const { words, phrases, filters } = this.#criteria;
    let counts: Counts = {};
    for (const index of indexes) {
      const known = words.filter((word) => word.pages[index.tier] > 0);
      if (known.length === 0) continue;
      const together = await this.#gather(index, known);
      if (known.length === words.length) counts = added(counts, together.counts);
      // A day that is asked about need not stand where the answer does.
      const timeless = known.filter(({ dates }) => !dates);
      if (timeless.length > 0 && timeless.length < known.length) await this.#gather(index, timeless);
      // Beside a day the name of a publisher is a word.
      if (index.tier === 'facts' || timeless.length === known.length) await this.#gatherNamed(index);
      for (const word of known.length > 1 ? known : [])
        if (word.pages[index.tier] <= TOO_COMMON) await this.#gather(index, [word]);
      const near = together.found.slice(0, MOST_READ);
      for (const phrase of phrases) {
        const hits = await index.pagesWithPhrase(phrase.words, filters);
        await this.#read(index, phrase, [...hits.slice(0, MOST_READ), ...near]);
      }
    }
    for (const having of this.#phrased.values())
      if (having.size > 0) for (const key of this.#pages.keys()) if (!having.has(key)) this.#pages.delete(key);
    return {
      pages: this.#inOrder(),
      loose: phrases.filter((phrase) => this.#phrased.get(phrase)!.size === 0),
      counts,
    };
  }

  /**
   * Pages with some of the words.
   *
   * @param name - One word for all of them, and what pages get that have it instead of what the engine makes of them.
   */
  async #gather(index: Engine, words: readonly SearchWord[], name?: { readonly word: string; readonly bonus: number }) {
    const keys = words.map(({ key }) => key);
    const answer = await index.pagesWith(name ? [name.word] : keys, this.#criteria.filters);
    for (const one of answer.found) {
      const key = keyOf(index, one);
      const page = this.#pages.get(key) ?? { score: 0, words: new Set(), found: [] };
      this.#pages.set(key, page);
      page.score += name?.bonus ?? one.score;
      for (const word of keys) page.words.add(word);
      if (!page.found.some((other) => other.key === one.key)) page.found.push(one);
    }
    return answer;
  }

  /** Pages of exactly the name that is asked for, whatever others say of them. */
  async #gatherNamed(index: Engine): Promise<void> {
    const asked = partsOfName(this.#criteria.words);
    const word = nameAsked(asked);
    if (asked.length > 0 && (await index.count(word)) > 0)
      await this.#gather(index, asked, { word, bonus: WEIGHTS.rank.named });
  }

  /**
   * The engine finds the words where they stand one after the other in the index; that leaves out what nearly fits, and
   * has what only seems to. So pages are read.
   */
  async #read(index: Engine, phrase: Phrase, pages: readonly Found[]): Promise<void> {
    const having = this.#phrased.get(phrase)!;
    for (const found of pages) {
      const { parts } = await found.load();
      if (parts.some(({ card }) => cardHasPhrase(card, phrase))) having.add(keyOf(index, found));
    }
  }

  #inOrder(): readonly RankedPage[] {
    const { words } = this.#criteria;
    const total = words.reduce((sum, { weight }) => sum + weight, 0) || 1;
    const gathered = [...this.#pages.values()].map(({ score, words: had, found }) => {
      const share = words.reduce((sum, word) => sum + (had.has(word.key) ? word.weight : 0), 0) / total;
      return { score: score * Math.sqrt(share), share, all: had.size === words.length, words: had, found };
    });
    gathered.sort((a, b) => b.score - a.score || (a.found[0]!.key < b.found[0]!.key ? -1 : 1));
    const isNear = ({ all, share }: (typeof gathered)[number]) => !all && share >= WEIGHTS.rank.leastShare;
    const partial = gathered.filter(isNear).slice(0, MOST_PARTIAL);
    return gathered.filter((page) => page.all || partial.includes(page));
  }
}

/** Words that a name may have. */
const partsOfName = (words: readonly SearchWord[]) => words.filter(({ shown, dates }) => shown !== '' && !dates);

/** The name that is asked for, as one word, if it is one. */
export const nameAsked = (words: readonly SearchWord[]): string => nameWord(partsOfName(words).map(({ word }) => word));

/** The same page has the same key in both indexes. */
function keyOf({ tier, entry }: Engine, { key }: Found): string {
  const inFacts = entry.restOf[key];
  return inFacts === undefined ? `${tier} ${key}` : `facts ${inFacts}`;
}

/** Pages that only the filters choose. */
export async function browse(indexes: readonly Engine[], filters: Filters): Promise<Ranking> {
  const pages: RankedPage[] = [];
  let counts: Counts = {};
  for (const index of indexes) {
    const { found, counts: own } = await index.pagesOf(filters);
    const fresh = found.filter(({ key }) => index.entry.restOf[key] === undefined);
    if (fresh.length === found.length) counts = added(counts, own);
    pages.push(...fresh.map((one) => ({ score: 0, all: true, words: new Set<string>(), found: [one] })));
  }
  return { pages, loose: [], counts };
}
