import { amountValue } from '#graph/carried.ts';
import { figuresIn, followsFrom } from '#graph/figures.ts';
import type { ClaimNode, RelationNode } from '#graph/graph.ts';
import { endOf, startOf } from '#graph/spans.ts';
import { dayAfter, firstDay, lastDay } from '#graph/time.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { PartialDate } from '#schema/partial-date.ts';

/** The claims of a relation by what each of them carries. */
export interface Carriers {
  readonly start: ClaimNode;
  readonly end: ClaimNode | undefined;
  readonly scope: ClaimNode | undefined;
  readonly amount: ClaimNode | undefined;
}

/** Which claim of a relation says when it began, when it ended, what it covers and how much it is. */
export function carriersOf(relation: RelationNode): Carriers {
  const { claims, scope, amount } = relation;
  const [from, to] = [startOf(relation), endOf(relation)];
  const best = claims[0]!;
  const start = (from && dated(claims, from.date)) ?? best;
  return {
    start,
    end: to && (dated(claims.toReversed(), to.date) ?? dayAfterOf(claims, to.date) ?? claims.at(-1)),
    scope: scope === undefined ? undefined : (saying(claims, scope) ?? start),
    amount: amount && (ofAmount(relation) ?? best),
  };
}

/** The claims of its end, its scope and its amount other than that of its start, each once. */
export function furtherClaims(relation: RelationNode): { readonly of: string; readonly claim: ClaimNode }[] {
  const { start, ...others } = carriersOf(relation);
  const further = new Map<ClaimNode, string>();
  for (const [of, claim] of Object.entries(others))
    if (claim !== undefined && claim !== start && !further.has(claim)) further.set(claim, of);
  return [...further].map(([claim, of]) => ({ of, claim }));
}

/** A relation may be written as less certain than the claim that carries its start, never as more. */
export const statusOf = ({ status }: RelationNode, claim: ClaimNode): ClaimStatus =>
  status === 'stated' ? claim.status : status;

const datesOf = ({ on, since, first_stated, announced, ended, through }: ClaimNode) =>
  [on, since, first_stated, announced, ended, through].filter((date) => date !== undefined);

/** The first claim that has the date in a field of its own. */
const dated = (claims: readonly ClaimNode[], date: PartialDate) =>
  claims.find((claim) => datesOf(claim).some((one) => followsFrom(date, one)));

/** The first claim that has the day before: what limits a doubt may be the day after it was last stated. */
const dayAfterOf = (claims: readonly ClaimNode[], date: PartialDate) =>
  claims.find((claim) => datesOf(claim).some((one) => dayAfter(lastDay(one)) === firstDay(date)));

/** The first claim that gives the figures of a text; none where it has no figures. */
function saying(claims: readonly ClaimNode[], text: string): ClaimNode | undefined {
  const figures = figuresIn(text).filter(({ value }) => value !== '');
  if (figures.length === 0) return undefined;
  return claims.find((claim) => {
    const said = [...figuresIn(claim.statement).map(({ value }) => value), ...datesOf(claim)];
    return figures.every(({ value }) => said.some((one) => followsFrom(value, one)));
  });
}

const ofAmount = ({ claims, amount }: RelationNode) =>
  claims.find((claim) => claim.amount && amount && amountValue(claim.amount) === amountValue(amount));
