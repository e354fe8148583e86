import { claimDated } from '#graph/account.ts';
import { amountValue } from '#graph/carried.ts';
import { claimOfFigures } from '#graph/claim-of-figures.ts';
import { followsFrom } from '#graph/figures.ts';
import type { ClaimNode, RelationNode } from '#graph/graph.ts';
import { endOf, startOf } from '#graph/spans.ts';
import { dayAfter, firstDay, lastDay } from '#graph/time.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { PartialDate } from '#schema/partial-date.ts';

/** The claims of a relation by what each of them carries, the best first; none for what it does not say. */
export interface Carriers {
  readonly start: readonly [ClaimNode, ...ClaimNode[]];
  readonly end: readonly ClaimNode[];
  readonly scope: readonly ClaimNode[];
  readonly amount: readonly ClaimNode[];
  readonly note: readonly ClaimNode[];
}

/** Which claims of a relation say when it began, when it ended, what it covers, how much it is and what limits it. */
export function carriersOf(relation: RelationNode): Carriers {
  const { claims, carried_by: named, scope, amount } = relation;
  const [from, to] = [startOf(relation), endOf(relation)];
  const best = claims[0]!;
  const start = named.start[0] ?? (from && claimDated(claims, from.date)) ?? best;
  const told = (part: keyof Carriers, found: () => ClaimNode) => (named[part].length > 0 ? named[part] : [found()]);
  return {
    start: [start, ...named.start.slice(1)],
    end: to ? told('end', () => ending(claims, to.date)) : [],
    scope: scope === undefined ? [] : told('scope', () => claimOfFigures(scope, claims) ?? start),
    amount: amount ? told('amount', () => ofAmount(relation) ?? best) : [],
    note: named.note,
  };
}

/** The claims of its end, its scope and its amount other than that of its start, each once. */
export function furtherClaims(relation: RelationNode): readonly ClaimNode[] {
  const { start, end, scope, amount } = carriersOf(relation);
  return [...new Set([...start, ...end, ...scope, ...amount])].slice(1);
}

/** A relation may be written as less certain than the claim that carries its start, never as more. */
export const statusOf = ({ status }: RelationNode, claim: ClaimNode): ClaimStatus =>
  status === 'stated' ? claim.status : status;

/**
 * The first claim that gives the term; or the last that has the date, or the day before: what limits a doubt may be the
 * day after it was last stated.
 */
const ending = (claims: readonly ClaimNode[], date: PartialDate): ClaimNode =>
  claims.find(({ through }) => through !== undefined && followsFrom(date, through)) ??
  claimDated(claims.toReversed(), date) ??
  claims.find((claim) => dayAfterIs(claim, date)) ??
  claims.at(-1)!;

const dayAfterIs = ({ on, since, first_stated, held_on, announced, ended, through }: ClaimNode, date: PartialDate) =>
  [on, since, first_stated, held_on, announced, ended, through].some(
    (one) => one !== undefined && dayAfter(lastDay(one)) === firstDay(date),
  );

const ofAmount = ({ claims, amount }: RelationNode) =>
  claims.find((claim) => claim.amount && amount && amountValue(claim.amount) === amountValue(amount));
