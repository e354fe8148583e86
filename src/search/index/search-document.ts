import type { Filter } from './cards.ts';
import type { CardOfPart, Tier } from './format.ts';

/**
 * A part of a page that can be a hit of its own. Its id is unique in its document, and the anchor on the page unless
 * the card names another.
 */
export interface SearchPart extends CardOfPart {
  readonly words: readonly string[];
  /** How much its words count; 1 is usual. */
  readonly weight: number;
}

/** What can be found about one page of the site. */
export interface SearchDocument {
  /** Address inside the site, without the base path and without a slash before it: `tea-pot/`. */
  readonly address: string;
  /**
   * `facts`: titles, answers and claims, which every search looks through. `text`: prose, relations in words and
   * sources, loaded only when the facts do not do. A page may have a document in each.
   */
  readonly tier: Tier;
  readonly title: readonly string[];
  /** Words of its other names, and its names as one word each. */
  readonly names: readonly string[];
  readonly filters: Readonly<Partial<Record<Filter, readonly string[]>>>;
  readonly parts: readonly SearchPart[];
}
