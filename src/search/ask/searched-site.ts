import type { IndexEntry } from '../index/format.ts';
import { Thesaurus } from '../words/thesaurus.ts';

/** What a search knows of the site before it looks for anything. */
export interface SearchedSite extends Pick<IndexEntry, 'pages' | 'checked' | 'turns'> {
  readonly language: string;
  /** Which words mean the same. */
  readonly thesaurus: Thesaurus;
  /** Names of one word. */
  readonly names: ReadonlySet<string>;
}

/** The site as the entry of its first index describes it. */
export const searchedSite = (
  language: string,
  { pages, meanings, names, checked, turns }: IndexEntry,
): SearchedSite => ({ pages, checked, turns, language, thesaurus: new Thesaurus(meanings), names: new Set(names) });
