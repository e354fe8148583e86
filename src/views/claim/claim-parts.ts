import type { ClaimNode, Graph } from '#graph/graph.ts';
import { dateOf, isRough, liesIn, standsAt } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import { timeParts, type TimePart } from '../time-parts.ts';
import * as say from '#words/claims.ts';

/** Some of the claims, on a page of their own: the newest first, undated ones last. */
export type ClaimPart = TimePart<ClaimNode>;

/** How claims are cut into parts. */
export const CLAIMS_CUT = {
  at: (claim: ClaimNode): string => dateOf(claim) ?? '',
  together: 100,
  atMost: 250,
  undated: say.withoutADate,
} as const;

/** All claims cut into parts by time, the newest first; what has no date is a part of its own, the last. */
export function claimParts(graph: Graph): readonly ClaimPart[] {
  // A rough date of several years stands after the first of them, so that what is of one year stays together.
  const at = (claim: ClaimNode) => {
    const date = CLAIMS_CUT.at(claim);
    const year = liesIn(date, 4);
    return isRough(year) ? `${standsAt(year).slice(0, 4)} ` : `${year}-${standsAt(date)}`;
  };
  const newestFirst = (a: ClaimNode, b: ClaimNode) => byCodePoint(at(b), at(a)) || byCodePoint(a.id, b.id);
  return timeParts([...graph.claims.values()].sort(newestFirst), CLAIMS_CUT);
}
