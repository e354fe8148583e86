import type { Day } from '#schema/partial-date.ts';
import { ALWAYS, NEVER } from './bounds.ts';
import type { RelationNode } from './graph.ts';

/**
 * Days on which something began or ended, was first stated or announced, or is not known any more, in order: between
 * two of them nothing is different. Of a month or a year of which no day is known these are its first day and its last.
 */
export function changeDays(relations: Iterable<RelationNode>): readonly Day[] {
  const days = [...relations]
    .filter(({ type }) => !type.structure)
    .flatMap(({ bounds: { earliest, sure, unsure, over } }) => [earliest, sure, unsure, over])
    .filter((day) => day !== ALWAYS && day !== NEVER);
  return [...new Set(days)].sort();
}
