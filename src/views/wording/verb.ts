import type { RelationNode } from '#graph/graph.ts';

/**
 * What a relation says between its ends, read from the first or from the other: in the past tense once it has ended, as a
 * plan where it is only announced.
 */
export function verbOf(
  { type, standing, announced }: Pick<RelationNode, 'type' | 'standing' | 'announced'>,
  fromEnd = true,
): string {
  const [holds, past, planned = holds] = fromEnd
    ? [type.label, type.past, type.planned]
    : [type.inverse, type.inverse_past, type.inverse_planned];
  if (standing === 'ended') return past;
  return announced === undefined ? holds : planned;
}
