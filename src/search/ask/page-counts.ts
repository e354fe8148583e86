import type { Tier } from '../index/format.ts';
import type { Engine } from './engine.ts';

/**
 * How many pages of each index have a word; 0 where it must not be asked for, because the engine would take another
 * word.
 */
export type PageCounts = Readonly<Record<Tier, number>>;

/** The indexes, the second of which is loaded when it is asked for. */
export interface Indexes {
  readonly facts: Engine;
  text(): Promise<Engine>;
}

/** A word that the first index has is not looked for in the second to be counted. */
export const inFacts = (pages: number): PageCounts => ({ facts: pages, text: 1 });

/** Where a word of the lexicon stands; some are only in prose. */
export async function pagesWith(word: string, { facts, text }: Indexes): Promise<PageCounts> {
  const pages = await facts.count(word);
  return pages > 0 ? inFacts(pages) : { facts: 0, text: await (await text()).count(word) };
}

/**
 * How many pages have words that begin so. Pagefind takes a shorter word when there is none; then it takes the same
 * one for a longer beginning that no word has.
 */
export async function countBegun(word: string, engine: Engine): Promise<number> {
  const [exact, begun, beyond] = [
    await engine.count(word),
    await engine.countTogether([word]),
    await engine.countTogether([`${word}zzzz`]),
  ];
  return exact > 0 || begun !== beyond ? begun : 0;
}

/** From so many letters on a word seldom is a piece of another. */
export const LONG_WORD = 4;
