import type { ClaimNode, Graph, Page, RelationNode } from '#graph/graph.ts';
import { dateOf, lastDay } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import type { Amount } from '#schema/amount.ts';
import type { PartialDate } from '#schema/partial-date.ts';

/** What passed in all by a day, and the claim that says so. */
export interface Total {
  readonly claim: ClaimNode;
  readonly amount: Amount;
  readonly through: PartialDate;
}

/**
 * What passed in all between a page and another, by the newest account of it, of an amount that stands under one heading
 * with those of the relations: one that begins with the first of it, or the whole of which others are parts. Payments
 * are never added up here.
 */
export function paidInAll(graph: Graph, page: Page, relations: readonly RelationNode[]) {
  const kindOf = ({ kind }: Amount) => graph.amountKinds.get(kind!);
  const headings = new Set<string | undefined>(
    relations.flatMap(({ amount }) => (amount && kindOf(amount)?.heading) ?? []),
  );
  return (party: Page): Total | undefined => {
    const ends = new Set([page, party]);
    const claims = [...page.claims, ...party.claims];
    const wholes = new Set(claims.map((claim) => claim.part_of));
    const [newest] = claims
      .flatMap((claim) => {
        const { id, status, covers, amount, payer, receiver } = claim;
        if (status !== 'stated' || !amount || !ends.has(payer!) || !ends.has(receiver!)) return [];
        const kind = kindOf(amount);
        const isPaid = kind?.bar === 'filled' && headings.has(kind.heading);
        const isAll = covers ? covers.from === undefined : wholes.has(id);
        const through = covers?.through ?? dateOf(claim);
        return isPaid && isAll && through ? [{ claim, amount, through }] : [];
      })
      .sort((a, b) => byCodePoint(lastDay(b.through), lastDay(a.through)));
    return newest;
  };
}
