import type { ClaimNode, RelationNode } from '#graph/graph.ts';
import { dateOf, firstDay, firstDayAfter, lastDay } from '#graph/time.ts';
import type { ClaimStatus } from '#schema/claim.ts';
import type { PageId, RelationId, RelationTypeId } from '#schema/ids.ts';
import type { Span } from '#schema/span.ts';
import { evidence, evidenceInWords } from '../evidence/evidence.ts';
import { href } from '../href.ts';
import { formatSpan } from '../wording/dates.ts';
import { termsInWords } from '../wording/relations.ts';
import type { Held } from './held.ts';

/** A relation with its words ready made. */
export interface RelationRow extends Held {
  readonly id: RelationId;
  readonly type: RelationTypeId;
  readonly from: PageId;
  readonly to: PageId;
  /** Scope and amount. */
  readonly detail: string;
  /** All its dates. */
  readonly dates: string;
  /** Its dates as they were while it held: without the day on which it was ended. */
  readonly datesThen: string;
  readonly status: ClaimStatus;
  /** How it is known: `Reported, press alone`. */
  readonly how: string;
  /** Address of the claim that carries it best. */
  readonly claim: string;
  /** Address of the claim that carries its beginning, and of that which carries its end. */
  readonly claimBegan: string;
  readonly claimEnded: string;
}

/** A relation as a row of the table. */
export function relationRow(relation: RelationNode): RelationRow {
  const { claims, status } = relation;
  const best = claims[0]!;
  const since = relation.since === undefined ? '' : firstDay(relation.since);
  const until = firstDayAfter(relation) ?? '';
  const { ended: _, ...begun } = relation;
  return {
    id: relation.id,
    type: relation.type.id,
    from: relation.from.id,
    to: relation.to.id,
    since,
    until,
    known: firstOut(claims),
    detail: termsInWords(relation),
    dates: datesInWords(relation),
    datesThen: datesInWords(begun),
    status,
    how: evidenceInWords(evidence(best, status)),
    claim: href.claim(best.id),
    claimBegan: href.claim((claims.find((claim) => isOf(claim, since)) ?? best).id),
    claimEnded: href.claim((claims.findLast((claim) => isOf(claim, until)) ?? claims.at(-1)!).id),
  };
}

function datesInWords(span: Span): string {
  const words = formatSpan(span);
  if (words === '') return 'undated';
  return span.since === undefined ? `${words}, start not dated` : words;
}

/** The first day on which a source of the claims was out. Sources without a date say nothing of it. */
function firstOut(claims: readonly ClaimNode[]): string {
  const sources = claims.flatMap((claim) => claim.sources.map(({ source }) => source));
  const days = sources.flatMap(({ published }) => (published === undefined ? [] : [firstDay(published)]));
  return days.sort()[0] ?? '';
}

/** Whether the claim is dated to the day: to itself, or to a month or a year that begins or ends there. */
function isOf(claim: ClaimNode, day: string): boolean {
  const date = dateOf(claim);
  return [date && firstDay(date), date && lastDay(date), firstDayAfter(claim)].some(
    (one) => one !== undefined && one === day,
  );
}
