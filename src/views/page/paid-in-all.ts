import type { Graph, Page } from '#graph/graph.ts';
import { dateOf, lastDay } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import type { Amount } from '#schema/amount.ts';
import type { ClaimBook } from '../evidence/claim-book.ts';
import { href } from '../href.ts';
import { formatFigure } from '../wording/amounts.ts';
import { formatDate } from '../wording/dates.ts';
import type { Party } from './parties.ts';
import type { Said } from './said.ts';
import * as say from '#words/page.ts';

/**
 * What passed in all between a page and each party of a row, by the newest account of it, of an amount that stands under
 * one heading with theirs: one that begins with the first of it, or the whole of which others are parts. Payments are
 * never added up here.
 */
export function paidInAll(graph: Graph, page: Page, parties: readonly Party[], book: ClaimBook) {
  const kindOf = ({ kind }: Amount) => graph.amountKinds.get(kind!);
  const headings = new Set<string | undefined>(
    parties.flatMap(([, its]) => its.flatMap(({ amount }) => (amount && kindOf(amount)?.heading) ?? [])),
  );
  return (party: Page): Said | undefined => {
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
        return isPaid && isAll && through ? [{ id, amount, through, last: lastDay(through) }] : [];
      })
      .sort((a, b) => byCodePoint(b.last, a.last));
    return (
      newest && {
        words: say.figureBy(formatFigure(newest.amount), formatDate(newest.through)),
        caution: undefined,
        claim: book.placeOf(href.claim(newest.id)),
      }
    );
  };
}
