import { NEVER } from '#graph/bounds.ts';
import type { RelationNode } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { formatDate, formatStart } from '../wording/dates.ts';
import * as say from '#words/lag.ts';

/** Since when a thing is offered, with the days between which it began where its first day is not known. */
export function whenOf(relation: RelationNode): string {
  const { since, first_stated, held_on, not_before } = relation;
  const listed = first_stated ?? held_on;
  if (since !== undefined) return formatDate(since);
  if (listed !== undefined && listed === not_before) return say.listed(formatDate(listed));
  const limits = [not_before && say.notBefore(formatDate(not_before)), listed && say.listedBy(formatDate(listed))];
  return limits.filter(Boolean).join(', ') || formatStart(relation);
}

/** The first day on which it was had for certain, or can have been had where that is all that is known. */
export const startOf = (its: readonly RelationNode[]): Day =>
  its.map(({ bounds }) => (bounds.sure === NEVER ? bounds.earliest : bounds.sure)).sort()[0]!;
