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
