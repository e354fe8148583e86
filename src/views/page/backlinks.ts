import type { Page } from '#graph/graph.ts';
import { linkTo, type Link } from '../link.ts';
import * as say from '#words/page.ts';

/** Pages that link to a page in their words or as further reading, by kind. */
export interface Backlinks {
  readonly count: number;
  readonly kinds: readonly { readonly label: string; readonly pages: readonly Link[] }[];
  /** How many there are of each kind: `12 questions, 3 gardens`. */
  readonly digest: string;
  /** Whether there are so many that they are folded. */
  readonly areMany: boolean;
}

/** How many names stand in one run before they are folded: about four lines, and on a phone ten. */
const MANY = 24;

export function backlinks({ mentions, pointers }: Page): Backlinks {
  const pages = new Set([...mentions, ...pointers].map(({ page }) => page));
  const kinds = Map.groupBy(pages, (page) => (page.shape === 'entity' ? page.kind.plural : say.questions));
  return {
    count: pages.size,
    kinds: [...kinds].map(([label, its]) => ({ label, pages: its.map(linkTo) })),
    digest: [...kinds].map(([label, its]) => `${label} ${its.length}`).join(', '),
    areMany: pages.size > MANY,
  };
}
