import type { Records } from '#graph/records.ts';
import { pagesOf } from '#graph/references.ts';
import type { NamedSort } from '#schema/ids.ts';
import { jsonSchemas } from '#schema/json-schemas.ts';

/** The schemas for editors, in which an id that names a record is one of those that there are. */
export function hints(records: Records): ReadonlyMap<string, string> {
  const ids = idsOf(records);
  return new Map(
    [...jsonSchemas()].map(([name, text]) => [name, JSON.stringify(withIds(JSON.parse(text), ids, ''), null, 1)]),
  );
}

type Ids = Partial<Record<NamedSort, readonly string[]>>;

function idsOf(records: Records): Ids {
  const of = (entries: readonly { readonly id: string }[]) => [...new Set(entries.map(({ id }) => id))].sort();
  return {
    page: of(pagesOf(records)),
    claim: of(records.claims),
    source: of(records.sources),
    relation: of(records.relations),
    kind: of(records.kinds),
    group: of(records.relationGroups),
    'relation type': of(records.relationTypes),
    'kind of amount': of(records.amountKinds),
    'kind of source': of(records.sourceKinds),
    'file of claims': of(records.claims.map(({ group }) => ({ id: group }))),
  };
}

/**
 * A part of a schema with the ids that may stand in it. Its own id is free, and a sort without records keeps its form.
 *
 * @param field - Name of the field that it is the schema of.
 */
function withIds(part: unknown, ids: Ids, field: string): unknown {
  if (Array.isArray(part)) return part.map((one) => withIds(one, ids, field));
  if (typeof part !== 'object' || part === null) return part;
  const { names, pattern: _, ...rest } = part as { names?: NamedSort; pattern?: string };
  const known = typeof names === 'string' && field !== 'id' ? (ids[names] ?? []) : [];
  if (known.length > 0) return { ...rest, enum: known };
  return Object.fromEntries(
    Object.entries(part).map(([key, inner]) => [key, withIds(inner, ids, key === 'items' ? field : key)]),
  );
}
