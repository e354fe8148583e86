import type { ClaimNode, Graph, Page } from '#graph/graph.ts';
import { dayAfter, firstDay, lastDay } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import type { Covers } from '#schema/claim.ts';
import type { Day } from '#schema/partial-date.ts';
import { ownersIn } from '../circles.ts';
import { evidence, evidenceInWords } from '../evidence/evidence.ts';
import { href } from '../href.ts';
import { yearsBetween } from '../strips/axis.ts';
import { formatFigure } from '../wording/amounts.ts';
import { formatDate, formatRange } from '../wording/dates.ts';
import * as say from '#words/money.ts';

/** An amount that was paid or booked, as a line as long as the time that it covers; lengths are percent. */
export interface PaymentLine {
  readonly id: string;
  readonly figure: string;
  readonly what: string;
  readonly payer: string;
  readonly receiver: string;
  /** The time in words: `January – September 2025`, `to March 2025`. */
  readonly when: string;
  readonly covers: Covers;
  readonly claim: string;
  readonly how: string;
  readonly isStated: boolean;
  readonly from: number;
  readonly to: number;
  /** Whether somebody says from when. */
  readonly hasStart: boolean;
  /** Whether it is of a single day. */
  readonly isDay: boolean;
}

export interface Payments {
  /** Beginnings of years, in percent. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
  /** By payer and receiver, those with most lines first; what stands alone is last, without a name of its own. */
  readonly groups: readonly { readonly between: string; readonly lines: readonly PaymentLine[] }[];
}

interface Paid {
  readonly claim: ClaimNode;
  readonly covers: Covers;
  readonly payer: Page;
  readonly receiver: Page;
}

/** At most so many years are named. */
const MOST_YEARS = 10;

/** What was paid or booked, apart from what is agreed, on one axis from the first year to the day of the check. */
export function paymentsOf(graph: Graph): Payments {
  const owner = ownersIn(graph);
  const all = [...graph.claims.values()]
    .flatMap((claim): Paid[] => {
      const { covers, amount, payer, receiver } = claim;
      return covers && amount && payer && receiver
        ? [{ claim, covers, payer: owner(payer), receiver: owner(receiver) }]
        : [];
    })
    .sort((a, b) => byCodePoint(startOf(a), startOf(b)) || byCodePoint(endOf(a), endOf(b)));
  const first = all.map(({ covers }) => firstDay(covers.from ?? covers.through).slice(0, 4)).sort()[0];
  if (first === undefined) return { years: [], groups: [] };
  const [left, right] = [number(`${first}-01-01` as Day), number(dayAfter(graph.site.checked))];
  const at = (day: Day) => Number(Math.min(100, Math.max(0, ((number(day) - left) / (right - left)) * 100)).toFixed(2));
  const pairs = [...Map.groupBy(all, ({ payer, receiver }) => `${payer.title} → ${receiver.title}`)];
  const groups = pairs
    .filter(([, its]) => its.length > 1)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([between, its]) => ({ between, lines: its.map((paid) => lineOf(paid, at)) }));
  const alone = pairs.filter(([, its]) => its.length === 1).flatMap(([, its]) => its);
  return {
    years: yearsBetween(`${first}-01-01` as Day, graph.site.checked, MOST_YEARS).map((day) => ({
      year: day.slice(0, 4),
      at: at(day),
    })),
    groups: [...groups, ...(alone.length > 0 ? [{ between: '', lines: alone.map((paid) => lineOf(paid, at)) }] : [])],
  };
}

const startOf = ({ covers }: Paid) => (covers.from === undefined ? '' : firstDay(covers.from));
const endOf = ({ covers }: Paid) => lastDay(covers.through);
const number = (day: Day) => Date.parse(`${day}T00:00:00Z`);

function lineOf({ claim, covers, payer, receiver }: Paid, at: (day: Day) => number): PaymentLine {
  const { from, through, what } = covers;
  const isDay = from === through && through.length === 10;
  return {
    id: claim.id,
    figure: formatFigure(claim.amount!),
    what,
    payer: payer.title,
    receiver: receiver.title,
    when: from === undefined ? say.untilDay(formatDate(through)) : formatRange(from, through),
    covers,
    claim: href.claim(claim.id),
    how: evidenceInWords(evidence(claim)),
    isStated: claim.status === 'stated',
    from: from === undefined ? 0 : at(firstDay(from)),
    to: isDay ? at(firstDay(through)) : at(dayAfter(lastDay(through))),
    hasStart: from !== undefined,
    isDay,
  };
}
