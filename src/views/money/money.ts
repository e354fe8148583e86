import { amountValue } from '#graph/carried.ts';
import type { ClaimNode, Graph, Page, RelationNode } from '#graph/graph.ts';
import { BEST_FIRST } from '#graph/nodes.ts';
import { startOf } from '#graph/spans.ts';
import { dateOf, firstDay } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import type { Amount } from '#schema/amount.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { AmountKind } from '#schema/vocabulary.ts';
import { line } from '../as-of/day.ts';
import type { RelationRow } from '../as-of/relation-row.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { claimDates } from '../evidence/claim-entry.ts';
import { evidence, evidenceInWords } from '../evidence/evidence.ts';
import { formatFigure } from '../wording/amounts.ts';
import { capital } from '../wording/capital.ts';
import { href } from '../href.ts';
import { linkTo, type Link } from '../link.ts';

/** One amount as a line of its table. */
export interface AmountRow {
  readonly anchor: string;
  /** The number with its qualifier: `up to $50 billion`. */
  readonly figure: string;
  /** The rest of the wording: `over seven years`. */
  readonly terms: string;
  readonly value: number;
  /**
   * Length of its bar in percent of the largest of its kind and unit; undefined where nothing is there to compare it
   * with.
   */
  readonly share: string | undefined;
  /** Whether the number is a bound or a guess, so that its bar is drawn hollow. */
  readonly loose: boolean;
  readonly payer: Link | undefined;
  readonly receiver: Link | undefined;
  /** What states it. */
  readonly what: string;
  readonly dates: string;
  /** First day of its date, for sorting; empty where it has none. */
  readonly day: string;
  readonly status: ClaimStatus;
  readonly how: string;
  readonly claim: string;
}

/** Amounts of one kind, which may be held against each other and are never added up. */
export interface AmountTable {
  readonly anchor: string;
  readonly label: string;
  readonly description: string;
  /** What the two parties are called: Holder and Company where nobody pays. */
  readonly payer: string;
  readonly receiver: string;
  readonly rows: readonly AmountRow[];
}

/** An amount with what states it. */
interface Stated extends Pick<AmountRow, 'what' | 'dates' | 'day' | 'status' | 'how' | 'claim'> {
  readonly id: string;
  readonly amount: Amount;
  readonly payer: Page | undefined;
  readonly receiver: Page | undefined;
}

/** Every amount of the subject by kind, the largest first. Numbers of no kind, such as capacities, come last. */
export function moneyTables(graph: Graph, table: RelationTable): readonly AmountTable[] {
  const stated = [
    ...[...graph.claims.values()].flatMap(ofClaim),
    ...table.rows.flatMap((row) => ofRelation(graph.relations.get(row.id)!, row, table)),
  ];
  const kinds: readonly (Omit<AmountKind, 'id'> & { readonly id?: AmountKind['id'] })[] = [
    ...graph.amountKinds.values(),
    {
      label: 'Other numbers',
      description: 'Numbers that are no money, such as capacities. They stand here so that none is missing.',
    },
  ];
  return kinds.flatMap(({ id, label, description, payer = 'Payer', receiver = 'Receiver' }) => {
    const rows = stated.filter(({ amount }) => amount.kind === id);
    if (rows.length === 0) return [];
    return [{ anchor: `k-${id ?? 'other'}`, label, description, payer, receiver, rows: rowsOf(rows) }];
  });
}

function ofClaim(claim: ClaimNode): Stated[] {
  const { id, amount, status, payer, receiver } = claim;
  if (!amount) return [];
  const date = dateOf(claim);
  return [
    {
      id,
      amount,
      payer,
      receiver,
      what: claim.statement,
      dates: claimDates(claim),
      day: date === undefined ? '' : firstDay(date),
      status,
      how: evidenceInWords(evidence(claim)),
      claim: href.claim(id),
    },
  ];
}

/** The amount of a relation, unless one of its claims states the same. It has the claim that gives it. */
function ofRelation(relation: RelationNode, row: RelationRow, table: RelationTable): Stated[] {
  const { id, amount, claims, standing } = relation;
  if (!amount || !row.amount || claims.some((claim) => claim.amount && isSame(claim.amount, amount))) return [];
  const parties = [relation, ...claims].find(
    ({ payer, receiver }) => payer && receiver && isBetween(relation, payer, receiver),
  );
  const { subject, verb, object, dates } = line(table, row, {
    past: standing === 'ended',
    ...(standing === 'not-known' && { of: 'doubt', day: table.checked }),
  });
  const start = startOf(relation);
  return [
    {
      id,
      amount,
      payer: parties?.payer,
      receiver: parties?.receiver,
      what: `${standing === 'not-known' ? 'Not known whether in force: ' : ''}${subject!.title} ${verb} ${object.title}`,
      dates,
      day: start === undefined ? '' : firstDay(start.date),
      status: row.amount.status,
      how: row.amount.how,
      claim: row.amount.claim,
    },
  ];
}

/** Whether both are one number. A claim may leave its kind to the relation that rests on it. */
const isSame = (claimed: Amount, amount: Amount) =>
  amountValue(claimed) === amountValue(amount) && (claimed.kind ?? amount.kind) === amount.kind;
const isBetween = ({ from, to }: RelationNode, payer: Page, receiver: Page) =>
  (from === payer && to === receiver) || (from === receiver && to === payer);
const unitOf = (amount: Amount) => ('currency' in amount ? amount.currency : amount.unit);

function rowsOf(stated: readonly Stated[]): AmountRow[] {
  const byUnit = Map.groupBy(stated, ({ amount }) => unitOf(amount));
  return [...byUnit.values()].flatMap((alike) => {
    const largest = Math.max(...alike.map(({ amount }) => amount.value));
    // Of equal amounts the one that is known best comes first.
    const ordered = [...alike].sort(
      (a, b) =>
        b.amount.value - a.amount.value ||
        BEST_FIRST.indexOf(a.status) - BEST_FIRST.indexOf(b.status) ||
        byCodePoint(a.day, b.day) ||
        byCodePoint(a.id, b.id),
    );
    return ordered.map(({ id, amount, payer, receiver, ...said }) => ({
      ...said,
      anchor: `a-${id}`,
      figure: capital(formatFigure(amount)),
      terms: amount.terms ?? '',
      value: amount.value,
      share: alike.length > 1 && largest > 0 ? `${Number(((amount.value / largest) * 100).toFixed(2))}%` : undefined,
      loose: amount.qualifier !== undefined,
      payer: payer && linkTo(payer),
      receiver: receiver && linkTo(receiver),
    }));
  });
}
