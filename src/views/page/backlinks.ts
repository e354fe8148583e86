import type { Page } from '#graph/graph.ts';
import { linkTo, type Link } from '../link.ts';

/** Pages that link to a page in their words or as further reading, by kind. */
export interface Backlinks {
  /** How many there are: `30 pages`. */
  readonly words: string;
  readonly kinds: readonly { readonly label: string; readonly pages: readonly Link[] }[];
}

export function backlinks({ mentions, pointers }: Page): Backlinks {
  const pages = new Set([...mentions, ...pointers].map(({ page }) => page));
  const kinds = Map.groupBy(pages, (page) => (page.shape === 'entity' ? page.kind.plural : 'Topics'));
  return {
    words: pages.size === 1 ? 'one page' : `${pages.size} pages`,
    kinds: [...kinds].map(([label, its]) => ({ label, pages: its.map(linkTo) })),
  };
}
