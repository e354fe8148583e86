import type { Day } from '#schema/partial-date.ts';
import type { RelationNode } from './graph.ts';
import { firstDay, firstDayAfter } from './time.ts';

/**
 * Days on which a right or a relation began or ended, in order. A date that is no day counts from the first day of what
 * is written.
 */
export function changeDays(relations: Iterable<RelationNode>): readonly Day[] {
  const days = [...relations]
    .filter(({ type }) => !type.structure)
    .flatMap((relation) => [relation.since && firstDay(relation.since), firstDayAfter(relation)])
    .filter((day) => day !== undefined);
  return [...new Set(days)].sort();
}
