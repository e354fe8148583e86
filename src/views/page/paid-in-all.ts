import type { Graph, Page } from '#graph/graph.ts';
import { lastDay } from '#graph/time.ts';
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
 * What passed in all between a page and each party of a row, where an account gives it that begins with the first of it,
 * of an amount that stands under one heading with theirs; the newest of several. Payments are never added up here.
 */
export function paidInAll(graph: Graph, page: Page, parties: readonly Party[], book: ClaimBook) {
  const headingOf = ({ kind }: Amount) => graph.amountKinds.get(kind!)?.heading;
  const headings = new Set(
    parties.flatMap(([, its]) => its.flatMap(({ amount }) => (amount && headingOf(amount)) ?? [])),
  );
  return (party: Page): Said | undefined => {
    const ends = new Set([page, party]);
    const [newest] = [...page.claims, ...party.claims]
      .flatMap(({ id, status, covers, amount, payer, receiver }) => {
        const isIt =
          status === 'stated' && ends.has(payer!) && ends.has(receiver!) && headings.has(headingOf(amount!)!);
        return isIt && covers && covers.from === undefined ? [{ id, amount: amount!, through: covers.through }] : [];
      })
      .sort((a, b) => byCodePoint(lastDay(b.through), lastDay(a.through)));
    return (
      newest && {
        words: say.figureBy(formatFigure(newest.amount), formatDate(newest.through)),
        caution: undefined,
        claim: book.placeOf(href.claim(newest.id)),
      }
    );
  };
}
