import { amountValue } from '#graph/carried.ts';
import type { ClaimNode, Graph, Page, RelationNode } from '#graph/graph.ts';
import { doubtOn, type Standing } from '#graph/bounds.ts';
import { startOf } from '#graph/spans.ts';
import { dateOf, firstDay } from '#graph/time.ts';
import type { Amount } from '#schema/amount.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { Day } from '#schema/partial-date.ts';
import { line } from '../as-of/line.ts';
import type { RelationRow } from '../as-of/relation-row.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { carriersOf } from '../evidence/carriers.ts';
import { claimDates } from '../evidence/claim-entry.ts';
import { evidence, evidenceInWords } from '../evidence/evidence.ts';
import { href } from '../href.ts';
import { formatFigure } from '../wording/amounts.ts';
import { formatSpan } from '../wording/dates.ts';
import * as say from '#words/money.ts';

/** An amount with what states it. */
export interface Account {
  readonly id: string;
  readonly anchor: string;
  /** The number with its qualifier: `up to $50 billion`. */
  readonly figure: string;
  /** The rest of the wording: `over seven years`. */
  readonly terms: string;
  /** What states it. */
  readonly what: string;
  readonly dates: string;
  readonly status: ClaimStatus;
  readonly how: string;
  readonly claim: string;
  /** Whether what it is of has ended. */
  readonly ended: boolean;
  /** Why it is not known whether it holds, with the claim by which it is not where that is another one. */
  readonly doubt: { readonly words: string; readonly href: string | undefined } | undefined;
}

/** An account with what it is reckoned by. */
export interface Stated extends Account {
  readonly amount: Amount;
  readonly payer: Page | undefined;
  readonly receiver: Page | undefined;
  /** First day of its date; empty where it has none. */
  readonly day: string;
  /** Id of the account of which it is a part, or under which it is folded. */
  readonly partOf: string | undefined;
  readonly sameAs: string | undefined;
}

/** Every amount of the subject once: of claims, and of relations of which no claim states the same. */
export const accountsOf = (graph: Graph, table: RelationTable): Stated[] => [
  ...[...graph.claims.values()].flatMap((claim) => ofClaim(claim, table)),
  ...table.rows.flatMap((row) => ofRelation(graph.relations.get(row.id)!, row, table)),
];

const numberOf = (amount: Amount) => ({
  amount,
  figure: formatFigure(amount),
  terms: [amount.terms, ...others(amount)].filter(Boolean).join(', '),
});

/** Who else pays or is paid, or who has no page. */
const others = ({ payer, payer_others, receiver, receiver_others }: Amount) => [
  payer_others && say.byOthers(payer_others, payer !== undefined),
  receiver_others && say.toOthers(receiver_others, receiver !== undefined),
];

function ofClaim(claim: ClaimNode, table: RelationTable): Stated[] {
  const { id, amount, status, payer, receiver } = claim;
  if (!amount) return [];
  const date = dateOf(claim);
  const paid = claim.relations.filter((relation) => relation.amount && isSame(amount, relation.amount));
  return [
    {
      ...numberOf(amount),
      id,
      anchor: `a-${id}`,
      payer,
      receiver,
      what: claim.statement,
      dates: claimDates(claim),
      day: date === undefined ? '' : firstDay(date),
      status,
      how: evidenceInWords(evidence(claim)),
      claim: href.claim(id),
      ...limits([...(claim.standing ? [claim] : []), ...paid], table.checked),
      partOf: claim.part_of,
      sameAs: claim.same_as,
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
      ...numberOf(amount),
      id,
      anchor: `a-${id}`,
      payer: parties?.payer,
      receiver: parties?.receiver,
      what: `${subject!.title} ${verb} ${object.title}`,
      dates,
      day: start === undefined ? '' : firstDay(start.date),
      status: row.amount.status,
      how: row.amount.how,
      claim: row.amount.claim,
      ...limits([relation], table.checked),
      partOf: undefined,
      sameAs: undefined,
    },
  ];
}

/** Whether all have ended, or why it is not known of any whether it holds. */
function limits(all: readonly (ClaimNode | RelationNode)[], checked: Day): Pick<Account, 'ended' | 'doubt'> {
  const areAll = (standing: Standing) => all.length > 0 && all.every((one) => one.standing === standing);
  return { ended: areAll('ended'), doubt: areAll('not-known') ? doubtOf(all, checked) : undefined };
}

function doubtOf(all: readonly (ClaimNode | RelationNode)[], checked: Day): NonNullable<Account['doubt']> {
  const relation = all.find((one) => 'from' in one);
  const [claim] = relation ? carriersOf(relation).end : [];
  return { words: doubtInWords(relation ?? all[0]!, checked), href: claim && href.claim(claim.id) };
}

function doubtInWords(span: Parameters<typeof doubtOn>[0], checked: Day): string {
  const doubt = doubtOn(span, checked);
  if (doubt === 'until-when-not-known') return formatSpan({ unclear_from: span.unclear_from });
  return doubt === 'announced' ? say.notKnownWhetherItBegan : say.notKnownWhetherItHolds;
}

/** Whether both are one number. A claim may leave its kind to the relation that rests on it. */
const isSame = (claimed: Amount, amount: Amount) =>
  amountValue(claimed) === amountValue(amount) && (claimed.kind ?? amount.kind) === amount.kind;

const isBetween = ({ from, to }: RelationNode, payer: Page, receiver: Page) =>
  (from === payer && to === receiver) || (from === receiver && to === payer);
