import type { ClaimNode, Graph, Page, RelationNode } from '#graph/graph.ts';
import { dateOf, lastDay } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import type { Amount } from '#schema/amount.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import { formatFigure } from '../wording/amounts.ts';
import { formatDate } from '../wording/dates.ts';
import * as say from '#words/money.ts';

/** What passed in all by a day, and the claim that says so. */
export interface Total {
  readonly claim: ClaimNode;
  readonly amount: Amount;
  readonly through: PartialDate;
}

/**
 * What passed in all between two pages, by each account that is stated, the newest first: one that begins with the first
 * of it, or the whole of which others are parts. Payments are never added up here.
 */
export function totalsBetween(graph: Graph, page: Page, party: Page): readonly Total[] {
  const ends = new Set([page, party]);
  const claims = [...page.claims, ...party.claims];
  const wholes = new Set(claims.map((claim) => claim.part_of));
  return [...new Set(claims)]
    .flatMap((claim) => {
      const { id, status, covers, amount, payer, receiver } = claim;
      if (status !== 'stated' || !amount || !ends.has(payer!) || !ends.has(receiver!)) return [];
      const isPaid = graph.amountKinds.get(amount.kind!)?.bar === 'filled';
      const isAll = covers ? covers.from === undefined : wholes.has(id);
      const through = covers?.through ?? dateOf(claim);
      return isPaid && isAll && through ? [{ claim, amount, through }] : [];
    })
    .sort((a, b) => byCodePoint(lastDay(b.through), lastDay(a.through)));
}

/** A total with its day; of one that is a part of more it says of what: `$3 paid, of $4 promised, by 30 June 2024`. */
export function totalInWords({ claim, amount, through }: Total): string {
  const figure = formatFigure(amount);
  const ofMore = claim.part_of === undefined || !amount.terms ? figure : `${figure} ${amount.terms},`;
  return say.figureBy(ofMore, formatDate(through));
}

/** The newest of the totals between a page and another whose amount stands under one heading with those of relations. */
export function paidInAll(graph: Graph, page: Page, relations: readonly RelationNode[]) {
  const headingOf = ({ kind }: Amount) => graph.amountKinds.get(kind!)?.heading;
  const headings = new Set(relations.flatMap(({ amount }) => (amount && headingOf(amount)) ?? []));
  return (party: Page): Total | undefined =>
    totalsBetween(graph, page, party).find(({ amount }) => headings.has(headingOf(amount)!));
}
