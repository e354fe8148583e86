import type { ClaimNode, Graph, Page, RelationNode } from '#graph/graph.ts';
import { BEST_FIRST } from '#graph/nodes.ts';
import { dateOf, firstDay } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import type { Amount } from '#schema/amount.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import { claimDates } from '../evidence/claim-entry.ts';
import { evidence, evidenceInWords } from '../evidence/evidence.ts';
import { formatFigure } from '../wording/amounts.ts';
import { capital } from '../wording/capital.ts';
import { formatSpan } from '../wording/dates.ts';
import { relationSentence, relationWords } from '../wording/relations.ts';
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
  readonly rows: readonly AmountRow[];
}

/** An amount with what states it. */
interface Stated {
  readonly id: string;
  readonly amount: Amount;
  readonly claim: ClaimNode;
  readonly status: ClaimStatus;
  readonly payer: Page | undefined;
  readonly receiver: Page | undefined;
  readonly what: string;
  readonly dates: string;
  readonly day: string;
}

/** Every amount of the subject by kind, the largest first. Numbers of no kind, such as capacities, come last. */
export function moneyTables(graph: Graph): readonly AmountTable[] {
  const stated = [...[...graph.claims.values()].flatMap(ofClaim), ...[...graph.relations.values()].flatMap(ofRelation)];
  const kinds = [
    ...[...graph.amountKinds.values()].map(({ id, label, description }) => ({
      id: id as string | undefined,
      label,
      description,
    })),
    {
      id: undefined,
      label: 'Other numbers',
      description: 'Numbers that are no money, such as capacities. They stand here so that none is missing.',
    },
  ];
  return kinds.flatMap(({ id, label, description }) => {
    const rows = stated.filter(({ amount }) => amount.kind === id);
    return rows.length === 0 ? [] : [{ anchor: `k-${id ?? 'other'}`, label, description, rows: rowsOf(rows) }];
  });
}

function ofClaim(claim: ClaimNode): Stated[] {
  const { amount } = claim;
  if (!amount) return [];
  const date = dateOf(claim);
  return [
    {
      id: claim.id,
      amount,
      claim,
      status: claim.status,
      payer: claim.payer,
      receiver: claim.receiver,
      what: claim.statement,
      dates: claimDates(claim),
      day: date === undefined ? '' : firstDay(date),
    },
  ];
}

/** The amount of a relation, unless one of its claims states the same. */
function ofRelation(relation: RelationNode): Stated[] {
  const { amount, claims } = relation;
  if (!amount || claims.some((claim) => claim.amount && isSame(claim.amount, amount))) return [];
  const parties = [relation, ...claims].find(
    ({ payer, receiver }) => payer && receiver && isBetween(relation, payer, receiver),
  );
  return [
    {
      id: relation.id,
      amount,
      claim: claims[0]!,
      status: relation.status,
      payer: parties?.payer,
      receiver: parties?.receiver,
      what: relationSentence(relationWords(relation)),
      dates: formatSpan(relation),
      day: relation.since === undefined ? '' : firstDay(relation.since),
    },
  ];
}

const isSame = (a: Amount, b: Amount) => a.value === b.value && unitOf(a) === unitOf(b) && a.kind === b.kind;
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
    return ordered.map(({ id, amount, claim, status, payer, receiver, what, dates, day }) => {
      return {
        anchor: `a-${id}`,
        figure: capital(formatFigure(amount)),
        terms: amount.terms ?? '',
        value: amount.value,
        share: alike.length > 1 && largest > 0 ? `${Number(((amount.value / largest) * 100).toFixed(2))}%` : undefined,
        loose: amount.qualifier !== undefined,
        payer: payer && linkTo(payer),
        receiver: receiver && linkTo(receiver),
        what,
        dates,
        day,
        status,
        how: evidenceInWords(evidence(claim, status)),
        claim: href.claim(claim.id),
      };
    });
  });
}
