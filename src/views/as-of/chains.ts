import type { RelationRow } from './relation-row.ts';

/** Relations that took each other's place, each with all before and after it. */
export type Chains = readonly (readonly RelationRow[])[];

/** All relations by what replaced what, each once, in the order given. */
export function chainsOf(rows: readonly RelationRow[]): Chains {
  const chainOf = new Map<string, RelationRow[]>(rows.map((row) => [row.id, [row]]));
  for (const row of rows)
    for (const { relation } of row.replaces) {
      const [one, other] = [chainOf.get(row.id)!, chainOf.get(relation)];
      if (!other || one === other) continue;
      const both = [...other, ...one];
      for (const { id } of both) chainOf.set(id, both);
    }
  return [...new Set(chainOf.values())];
}
