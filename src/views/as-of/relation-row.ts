import { doubtOn, NEVER, type Bounds, type Doubt } from '#graph/bounds.ts';
import { amountValue } from '#graph/carried.ts';
import { figuresIn, followsFrom } from '#graph/figures.ts';
import type { ClaimNode, RelationNode } from '#graph/graph.ts';
import { endOf, startOf } from '#graph/spans.ts';
import { dayAfter, firstDay, lastDay } from '#graph/time.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { PageId, RelationId, RelationTypeId } from '#schema/ids.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { evidence, evidenceInWords } from '../evidence/evidence.ts';
import { href } from '../href.ts';
import { formatAmount } from '../wording/amounts.ts';
import { formatDate, formatSpan } from '../wording/dates.ts';

/** What is said of a relation, with the claim that says it and the first day on which a source of it was out. */
export interface Fact {
  readonly words: string;
  readonly status: ClaimStatus;
  /** How it is known: `Reported, press alone`. */
  readonly how: string;
  /** Address of the claim. */
  readonly claim: string;
  readonly known: string;
}

/** How a relation came to hold: it began, was stated to hold already, was announced for later, or nothing is known. */
export type Start = 'began' | 'stated' | 'announced' | 'unknown';

/** A relation with its words ready made. */
export interface RelationRow extends Bounds {
  readonly id: RelationId;
  readonly type: RelationTypeId;
  readonly from: PageId;
  readonly to: PageId;
  readonly start: Start;
  /** Its dates up to the end, and with it; each with what is to be known of them. */
  readonly begun: Fact;
  readonly ended: Fact | undefined;
  readonly scope: Fact | undefined;
  readonly amount: Fact | undefined;
  /** Why it is not known whether it holds: before it is known to, and after. */
  readonly doubts: { readonly before: string; readonly after: string };
  /** Ids of the relations whose place it took, and the claim that says so. */
  readonly replaces: readonly { readonly relation: RelationId; readonly claim: string }[];
}

/**
 * A relation as a row of the table. Each fact of it has its own claim: its start, its end, its scope and its amount.
 *
 * @param checked - The day of the check: what stands in sources without a date is known from it on.
 */
export function relationRow(relation: RelationNode, checked: Day): RelationRow {
  const { claims, bounds, status } = relation;
  const [start, end] = [startOf(relation), endOf(relation)];
  const best = claims[0]!;
  const fact = (words: string, claim: ClaimNode, own: ClaimStatus = claim.status): Fact => ({
    words,
    status: own,
    how: evidenceInWords(evidence(claim, own)),
    claim: href.claim(claim.id),
    known: knownFrom(claim, checked),
  });
  const { ended: _, through: __, unclear_from: ___, ...open } = relation;
  const note = (text: string | undefined) => (text === undefined ? '' : ` (${text})`);
  const began = (start && dated(claims, start.date)) ?? best;
  return {
    ...bounds,
    id: relation.id,
    type: relation.type.id,
    from: relation.from.id,
    to: relation.to.id,
    start: start ? STARTS[start.field as keyof typeof STARTS] : 'unknown',
    begun: fact(`${formatSpan(open) || 'start not known'}${note(relation.since_note)}`, began, statusOf(status, began)),
    ended: end && {
      ...fact(
        `${formatSpan(relation)}${note([relation.since_note, relation.ended_note].filter(Boolean).join('; ') || undefined)}`,
        dated(claims.toReversed(), end.date) ?? dayAfterOf(claims, end.date) ?? claims.at(-1)!,
      ),
    },
    scope: relation.scope === undefined ? undefined : fact(relation.scope, saying(claims, relation.scope) ?? began),
    amount: relation.amount && fact(formatAmount(relation.amount), ofAmount(relation) ?? best),
    doubts: doubtsOf(relation),
    replaces: (relation.replaces ?? []).map((one) => ({ relation: one.relation, claim: href.claim(one.claim) })),
  };
}

const STARTS = { since: 'began', first_stated: 'stated', announced: 'announced' } as const;

/** A relation may be written as less certain than the claim that carries its start, never as more. */
const statusOf = (own: ClaimStatus, claim: ClaimNode): ClaimStatus => (own === 'stated' ? claim.status : own);

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

/** The first day on which a source of the claim was out. A month counts from its end; undated sources from the check. */
function knownFrom({ sources }: ClaimNode, checked: Day): string {
  const days = sources.flatMap(({ source: { published } }) => (published === undefined ? [] : [lastDay(published)]));
  return days.sort()[0] ?? checked;
}

const DOUBTS: Readonly<Record<Doubt, (date: string) => string>> = {
  'start-not-known': () => 'since when it holds is not known',
  'start-vague': (date) => `it began in ${date}; the day is not known`,
  'since-when-not-known': (date) => `first stated ${date}; since when it held is not known`,
  announced: (date) => `announced ${date}; nothing shows that it began`,
  'end-vague': (date) => `it ended in ${date}; the day is not known`,
  'until-when-not-known': (date) => `from ${date} on it is not known whether it still held`,
};

function doubtsOf(relation: RelationNode): RelationRow['doubts'] {
  const { earliest, sure, unsure, over } = relation.bounds;
  const words = (day: Day, at: PartialDate | undefined, note: string | undefined) => {
    const doubt = doubtOn(relation, day);
    if (doubt === undefined) return '';
    return [DOUBTS[doubt](at === undefined ? '' : formatDate(at)), note].filter(Boolean).join('; ');
  };
  return {
    before: earliest < sure ? words(earliest, startOf(relation)?.date, relation.since_note) : '',
    after:
      unsure < over && unsure !== NEVER
        ? words(unsure, relation.unclear_from ?? endOf(relation)?.date, relation.ended_note)
        : '',
  };
}
