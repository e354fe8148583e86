import { ALWAYS, doubtOn, NEVER, writtenOf, type Bounds, type Doubt, type Written } from '#graph/bounds.ts';
import type { ClaimNode, RelationNode } from '#graph/graph.ts';
import { datesIn } from '#graph/figures.ts';
import { endOf, startOf } from '#graph/spans.ts';
import { lastDay } from '#graph/time.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { PageId, RelationId, RelationTypeId } from '#schema/ids.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { State } from '#schema/state.ts';
import { carriersOf, statusOf } from '../evidence/carriers.ts';
import { evidence, evidenceInWords } from '../evidence/evidence.ts';
import { href } from '../href.ts';
import { stateOf } from '../strips/holdings.ts';
import { formatAmount } from '../wording/amounts.ts';
import { formatDate, formatStart } from '../wording/dates.ts';
import { datesInWords } from '../wording/relations.ts';
import * as say from '#words/lines.ts';

/** What is said of a relation, with the claim that says it and the first day on which a source of it was out. */
export interface Fact {
  readonly words: string;
  readonly status: ClaimStatus;
  /** How it is known: `Reported, press alone`. */
  readonly how: string;
  /** Address of the claim. */
  readonly claim: string;
  /** Further claims that the words need; left out where there are none. */
  readonly further?: readonly Pick<Fact, 'status' | 'how' | 'claim' | 'by'>[];
  /** Who says so: `Green Hill, 1 May 2022`. */
  readonly by: string;
  readonly known: string;
  /** That no source of it bears a date, so that it counts as known from the day of the check. */
  readonly undated?: true;
}

/**
 * How a relation came to hold: it began, was stated to hold already, held by an account of later, was announced for
 * later, or nothing is known.
 */
export type Start = 'began' | 'stated' | 'held' | 'announced' | 'unknown';

/** A relation with its words ready made. */
export interface RelationRow extends Bounds {
  readonly id: RelationId;
  readonly type: RelationTypeId;
  readonly from: PageId;
  readonly to: PageId;
  readonly start: Start;
  /** How far it goes while it holds. */
  readonly state: State;
  /** The date of its start as it is written; empty where there is none. */
  readonly starts: PartialDate | '';
  readonly written: Written;
  /** Its dates up to the end, and with it; each with what is to be known of them. */
  readonly begun: Fact;
  /** Its dates without a note that speaks of a later day, and that day; where there is one. */
  readonly unnoted: { readonly words: string; readonly until: Day } | undefined;
  readonly ended: Fact | undefined;
  /** Its dates as they were told until it was no longer known whether it holds; where that is said of it. */
  readonly untilDoubt: string | undefined;
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
  const { bounds } = relation;
  const start = startOf(relation);
  const by = carriersOf(relation);
  const mark = (claim: ClaimNode, own = claim.status) => ({
    status: own,
    how: evidenceInWords(evidence(claim, own)),
    claim: href.claim(claim.id),
    by: saidBy(claim),
  });
  const fact = ([claim, ...others]: readonly ClaimNode[], words: string, own?: ClaimStatus): Fact | undefined => {
    if (!claim) return undefined;
    // What was told is known from then on, whatever was looked for later and not found.
    const told = [claim, ...others].filter(({ status }) => status !== 'not-found');
    const known = (told.length > 0 ? told : [claim]).map(knownFrom);
    const undated = known.includes(undefined);
    return {
      words,
      ...mark(claim, own),
      ...(others.length > 0 && { further: others.map((other) => mark(other)) }),
      known: undated ? checked : known.sort().at(-1)!,
      ...(undated && { undated }),
    };
  };
  const begun = fact(
    by.start,
    datesInWords(openOf(relation)) || (bounds.sure === ALWAYS ? '' : say.startNotKnown),
    statusOf(relation, by.start[0]),
  )!;
  const { unclear_from: doubt, ended_note: _, ...certain } = relation;
  return {
    ...bounds,
    id: relation.id,
    type: relation.type.id,
    from: relation.from.id,
    to: relation.to.id,
    state: stateOf(relation),
    starts: start?.date ?? '',
    written: writtenOf(relation),
    start: start ? STARTS[start.field as keyof typeof STARTS] : 'unknown',
    begun: { ...begun, known: heldKnown(relation, begun.known) },
    ended: fact(by.end, datesInWords(relation)),
    unnoted: unnotedOf(relation),
    untilDoubt: doubt && datesInWords(certain),
    scope: fact(by.scope, relation.scope ?? ''),
    amount: fact(by.amount, relation.amount ? formatAmount(relation.amount) : ''),
    doubts: doubtsOf(relation),
    replaces: (relation.replaces ?? []).map((one) => ({ relation: one.relation, claim: href.claim(one.claim) })),
  };
}

const STARTS = { since: 'began', first_stated: 'stated', held_on: 'held', announced: 'announced' } as const;

/** Without what is written of its end. */
function openOf(relation: Omit<RelationNode, 'since_note'> & Pick<Partial<RelationNode>, 'since_note'>) {
  const { ended: _, through: __, unclear_from: ___, ended_note: ____, ...open } = relation;
  return open;
}

/** The publisher and the date of its first source. */
function saidBy({ sources: [first] }: ClaimNode): string {
  if (!first) return '';
  const { publisher, published } = first.source;
  return [publisher, published && formatDate(published)].filter(Boolean).join(', ');
}

/** The first day on which a source of the claim was out, as far as they bear a date. A month counts from its end. */
function knownFrom({ sources }: ClaimNode): string | undefined {
  const days = sources.flatMap(({ source: { published } }) => (published === undefined ? [] : [lastDay(published)]));
  return days.sort()[0];
}

/** A note on the start may tell what happened later. */
function unnotedOf(relation: RelationNode): RelationRow['unnoted'] {
  const { since_note: note, ...others } = relation;
  const until = datesIn(note ?? '')
    .map(lastDay)
    .sort()
    .at(-1);
  const start = startOf(relation);
  return until && start && until > lastDay(start.date) ? { words: datesInWords(openOf(others)), until } : undefined;
}

/** What was first stated on a day is known from it on, if not before; a day of account from the account on. */
function heldKnown({ first_stated, held_on, account }: RelationNode, known: string): string {
  if (first_stated !== undefined) return [known, lastDay(first_stated)].sort()[0]!;
  return held_on === undefined || account === undefined ? known : lastDay(account);
}

/** Why it is not known, of a date or of a start in words. */
const DOUBTS: Readonly<Record<Doubt, (words: string) => string>> = {
  'start-not-known': (start) => start || say.sinceWhenItHoldsIsNotKnown,
  'start-vague': say.beganOnADayNotKnown,
  'since-when-not-known': say.sinceWhenItHeldIsNotKnown,
  announced: say.noSourceShowsThatItBegan,
  'end-vague': say.endedOnADayNotKnown,
  'until-when-not-known': say.whetherItStillHeldIsNotKnown,
};

function doubtsOf(relation: RelationNode): RelationRow['doubts'] {
  const { earliest, sure, unsure, over } = relation.bounds;
  const words = (day: Day, at: string, note: string | undefined) => {
    const doubt = doubtOn(relation, day);
    if (doubt === undefined) return '';
    const told = doubt === 'start-vague' && relation.once ? say.doneOnADayNotKnown : DOUBTS[doubt];
    return [told(at), note].filter(Boolean).join('; ');
  };
  const { since, unclear_from = endOf(relation)?.date } = relation;
  const start = since === undefined ? formatStart(relation) : formatDate(since);
  return {
    before: earliest < sure ? words(earliest, start, relation.since_note) : '',
    after:
      unsure < over && unsure !== NEVER
        ? words(unsure, unclear_from === undefined ? '' : formatDate(unclear_from), relation.ended_note)
        : '',
  };
}
