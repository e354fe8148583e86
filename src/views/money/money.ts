import { dateOf } from '#graph/dates.ts';
import type { ClaimNode, Graph, RelationNode } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { firstDay } from '#graph/time.ts';
import type { Amount } from '#schema/amount.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { PageId } from '#schema/ids.ts';
import { claimDates } from '../evidence/claim-entry.ts';
import { evidence } from '../evidence/evidence.ts';
import { formatFigure } from '../words/amounts.ts';
import { formatSpan } from '../words/dates.ts';
import { relationSentence, relationWords } from '../words/relations.ts';
import { href } from '../href.ts';

interface Party {
  readonly title: string;
  readonly href: string;
}

/** One amount as a line of its table. */
export interface AmountRow {
  readonly anchor: string;
  /** The number with its qualifier: `up to $50 billion`. */
  readonly figure: string;
  /** The rest of the wording: `over seven years`. */
  readonly terms: string;
  readonly value: number;
  /** Length of its bar in percent of the largest of its kind and unit; undefined where nothing is there to compare it with. */
  readonly share: string | undefined;
  /** Whether the number is a bound or a guess, so that its bar is drawn hollow. */
  readonly loose: boolean;
  readonly payer: Party | undefined;
  readonly receiver: Party | undefined;
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
  readonly payer: PageId | undefined;
  readonly receiver: PageId | undefined;
  readonly what: string;
  readonly dates: string;
  readonly day: string;
}

/** Every amount of the subject by kind, the largest first. Numbers of no kind, such as capacities, come last. */
export function moneyTables(graph: Graph): readonly AmountTable[] {
  const stated = [
    ...[...graph.claims.values()].flatMap((claim) => ofClaim(claim)),
    ...[...graph.relations.values()].flatMap((relation) => ofRelation(graph, relation)),
  ];
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
    return rows.length === 0 ? [] : [{ anchor: `k-${id ?? 'other'}`, label, description, rows: rowsOf(graph, rows) }];
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
      payer: amount.payer,
      receiver: amount.receiver,
      what: claim.statement,
      dates: claimDates(claim),
      day: date === undefined ? '' : firstDay(date),
    },
  ];
}

/** The amount of a relation, unless one of its claims states the same. */
function ofRelation(graph: Graph, relation: RelationNode): Stated[] {
  const { amount } = relation;
  const claims = relation.claims.map((id) => the(graph.claims, id));
  if (!amount || claims.some((claim) => claim.amount && isSame(claim.amount, amount))) return [];
  const parties = [amount, ...claims.map((claim) => claim.amount)].find(
    (one) => one?.payer !== undefined && one.receiver !== undefined && isBetween(relation, one.payer, one.receiver),
  );
  return [
    {
      id: relation.id,
      amount,
      claim: claims[0]!,
      status: relation.status,
      payer: parties?.payer,
      receiver: parties?.receiver,
      what: relationSentence(relationWords(relation, graph)),
      dates: formatSpan(relation),
      day: relation.since === undefined ? '' : firstDay(relation.since),
    },
  ];
}

const isSame = (a: Amount, b: Amount) => a.value === b.value && unitOf(a) === unitOf(b) && a.kind === b.kind;
const isBetween = ({ from, to }: RelationNode, payer: PageId, receiver: PageId) =>
  (from === payer && to === receiver) || (from === receiver && to === payer);
const unitOf = (amount: Amount) => ('currency' in amount ? amount.currency : amount.unit);

function rowsOf(graph: Graph, stated: readonly Stated[]): AmountRow[] {
  const byUnit = Map.groupBy(stated, ({ amount }) => unitOf(amount));
  const party = (id: PageId | undefined) =>
    id === undefined ? undefined : { title: the(graph.pages, id).title, href: href.page(id) };
  return [...byUnit.values()].flatMap((alike) => {
    const largest = Math.max(...alike.map(({ amount }) => amount.value));
    const ordered = [...alike].sort(
      (a, b) =>
        b.amount.value - a.amount.value ||
        BEST_FIRST.indexOf(a.status) - BEST_FIRST.indexOf(b.status) ||
        compare(a.day, b.day) ||
        compare(a.id, b.id),
    );
    return ordered.map(({ id, amount, claim, status, payer, receiver, what, dates, day }) => {
      const { word, limit } = evidence(graph, { ...claim, status });
      return {
        anchor: `a-${id}`,
        figure: capital(formatFigure(amount)),
        terms: amount.terms ?? '',
        value: amount.value,
        share: alike.length > 1 && largest > 0 ? `${Number(((amount.value / largest) * 100).toFixed(2))}%` : undefined,
        loose: amount.qualifier !== undefined,
        payer: party(payer),
        receiver: party(receiver),
        what,
        dates,
        day,
        status,
        how: [word, limit].filter(Boolean).join(', '),
        claim: href.claim(claim.id),
      };
    });
  });
}

/** Of equal amounts the one that is known best comes first. */
const BEST_FIRST: readonly ClaimStatus[] = ['stated', 'reported', 'expected', 'disputed', 'retracted'];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
