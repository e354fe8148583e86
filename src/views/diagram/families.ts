import type { Graph, RelationNode } from '#graph/graph.ts';
import type { Family, Sign } from './diagram.ts';
import { statementOf } from './statement.ts';
import * as say from '#words/diagram.ts';

/** The sign of the family that a relation belongs to. */
export const signOf = ({ relationGroups }: Graph, { type }: RelationNode): Sign =>
  relationGroups.find(({ id }) => id === type.group)?.sign ?? 'ring';

/** The families of a picture in the order of the vocabulary, with the statements that its lines are made of. */
export function familiesOf(
  graph: Graph,
  lines: readonly { readonly relations: readonly RelationNode[] }[],
  wordsOf: typeof statementOf = statementOf,
): readonly Family[] {
  const groups = [...graph.relationGroups, { id: '', label: say.other, sign: undefined as Sign | undefined }];
  const known = new Set(graph.relationGroups.map(({ id }) => id));
  return groups.flatMap(({ id, label, sign = 'ring' }) => {
    const isOf = ({ type }: RelationNode) => (known.has(type.group) ? type.group : '') === id;
    const statements = lines.flatMap(({ relations }) => relations.filter(isOf)).map(wordsOf);
    return statements.length > 0 ? [{ sign, label, statements }] : [];
  });
}
