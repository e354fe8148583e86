import type { Day } from '#schema/partial-date.ts';
import type { IndexEntry, Turn } from '../index/format.ts';
import { Thesaurus } from '../words/thesaurus.ts';

/** What a search knows of the site before it looks for anything. */
export interface SearchedSite {
  readonly language: string;
  /** How many pages the first index has. */
  readonly pages: number;
  /** Which words mean the same. */
  readonly thesaurus: Thesaurus;
  /** The day on which the facts were checked. */
  readonly checked: Day;
  /** Names of one word. */
  readonly names: ReadonlySet<string>;
  /** What happened on a day. */
  readonly turns: readonly Turn[];
}

/** The site as the entry of its first index describes it. */
export const searchedSite = (
  language: string,
  { pages, meanings, names, checked, turns }: IndexEntry,
): SearchedSite => ({
  language,
  pages,
  thesaurus: new Thesaurus(meanings),
  checked,
  names: new Set(names),
  turns,
});
