import type { IndexEntry } from '../index/format.ts';
import { Thesaurus } from '../words/thesaurus.ts';

/** What a search knows of the site before it looks for anything. */
export interface SearchedSite {
  readonly language: string;
  /** How many pages the first index has. */
  readonly pages: number;
  /** Which words mean the same. */
  readonly thesaurus: Thesaurus;
  /** The day on which the facts were checked, in words. */
  readonly checked: string;
}

/** The site as the entry of its first index describes it. */
export const searchedSite = (language: string, { pages, meanings, checked }: IndexEntry): SearchedSite => ({
  language,
  pages,
  thesaurus: new Thesaurus(meanings),
  checked,
});
