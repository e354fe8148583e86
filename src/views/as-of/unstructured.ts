import type { RelationRow } from './relation-row.ts';
import type { Relations } from './relation-table.ts';

const known = new WeakMap<readonly RelationRow[], readonly RelationRow[]>();

/** The rows that do more than order the site: the same list for the same rows, which are asked of every day. */
export function unstructured({ rows, types }: Relations): readonly RelationRow[] {
  const its = known.get(rows) ?? rows.filter(({ type }) => !types[type]!.structure);
  known.set(rows, its);
  return its;
}
