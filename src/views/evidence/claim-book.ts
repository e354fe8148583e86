import type { ClaimNode } from '#graph/graph.ts';
import type { ClaimId } from '#schema/ids.ts';
import { anchor, href } from '../href.ts';

/** A mark behind words that a claim carries: a small number that leads to the claim. */
export interface Mark {
  readonly number: number;
  readonly href: string;
}

/** The claims of one page, numbered in the order in which the page lists them. */
export interface ClaimBook {
  readonly claims: readonly ClaimNode[];
  /** A mark for each of the claims that is in the book, in the order given. */
  marks(ids: readonly ClaimId[]): readonly Mark[];
  /** Where a claim is to be read: on this page if it lists it, else on its own. */
  hrefOf(id: ClaimId): string;
}

/** Numbers claims as they are given, each once. */
export function claimBook(claims: Iterable<ClaimNode>): ClaimBook {
  const list = [...new Set(claims)];
  const numbers = new Map(list.map((claim, index) => [claim.id, index + 1]));
  const hrefOf = (id: ClaimId) => (numbers.has(id) ? `#${anchor.claim(id)}` : href.claim(id));
  return {
    claims: list,
    marks: (ids) =>
      ids.flatMap((id) => {
        const number = numbers.get(id);
        return number === undefined ? [] : [{ number, href: hrefOf(id) }];
      }),
    hrefOf,
  };
}

/** Marks for a page that lists no claims: numbers from `first`, each leading to the page of its claim. */
export function marksToPages(ids: readonly ClaimId[], first: number): readonly Mark[] {
  return ids.map((id, index) => ({ number: first + index, href: href.claim(id) }));
}
