import type { ClaimNode } from '#graph/graph.ts';
import { anchor, href } from '../href.ts';

/** A mark behind words that a claim carries: a small number that leads to the claim. */
export interface Mark {
  readonly number: number;
  readonly href: string;
}

/** A claim, of which the book needs no more than its name. */
type Named = Pick<ClaimNode, 'id'>;

/** The claims of one page, numbered in the order in which the page lists them. */
export interface ClaimBook {
  readonly claims: readonly ClaimNode[];
  /** A mark for each of the claims that is in the book, in the order given. */
  marks(claims: readonly Named[]): readonly Mark[];
  /** Where a claim is to be read: on this page if it lists it, else on its own. */
  hrefOf(claim: Named): string;
  /** The same for the address of a claim. */
  placeOf(address: string): string;
}

/** Numbers claims as they are given, each once. */
export function claimBook(claims: Iterable<ClaimNode>): ClaimBook {
  const list = [...new Set(claims)];
  const numbers = new Map(list.map((claim, index) => [claim.id, index + 1]));
  const places = new Map(list.map(({ id }) => [href.claim(id), `#${anchor.claim(id)}`]));
  const hrefOf = ({ id }: Named) => (numbers.has(id) ? `#${anchor.claim(id)}` : href.claim(id));
  return {
    claims: list,
    marks: (cited) =>
      cited.flatMap((claim) => {
        const number = numbers.get(claim.id);
        return number === undefined ? [] : [{ number, href: hrefOf(claim) }];
      }),
    hrefOf,
    placeOf: (address) => places.get(address) ?? address,
  };
}

/** Marks for a page that lists no claims: numbers from `first`, each leading to the page of its claim. */
export function marksToPages(claims: readonly Named[], first: number): readonly Mark[] {
  return claims.map(({ id }, index) => ({ number: first + index, href: href.claim(id) }));
}
