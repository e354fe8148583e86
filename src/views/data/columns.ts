import type { JsonSchema } from '#schema/data-shapes.ts';
import * as say from '#words/data.ts';

/** A column of a table of records. */
export interface Column {
  readonly name: string;
  /** Its type by Table Schema. */
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'list' | 'array' | 'object';
  readonly description: string;
  readonly isNeeded: boolean;
  readonly path: readonly string[];
}

/** What stands between the entries of a list in one cell. */
export const BETWEEN = '; ';

/**
 * The columns of a table of records, from their schema: one for each field, and for each field of an object in it. A
 * list of texts is one cell; a list of objects is one cell of JSON, but for sources, of which the ids stand there: those
 * that say it in one column, those that it is held against in another.
 */
export function columnsOf(schema: JsonSchema, path: readonly string[] = [], isNeeded = true): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const one of schema.anyOf ?? [schema])
    for (const [field, part] of Object.entries(one.properties ?? {})) {
      const its = [...path, field];
      const needed = isNeeded && !schema.anyOf && (one.required?.includes(field) ?? false);
      const isFlat = path.length === 0 && (part.properties ?? part.anyOf?.some((branch) => branch.properties));
      const found = isFlat ? columnsOf(part, its, needed) : columnsOfField(part, its, needed);
      for (const column of found) if (!columns.has(column.name)) columns.set(column.name, column);
    }
  const all = [...columns.values()];
  // What a record is and where it stands comes first, whatever it is of.
  const isFirst = ({ name }: Column) => (name === 'id' ? 0 : name === 'permalink' ? 1 : 2);
  return path.length > 0 ? all : all.toSorted((a, b) => isFirst(a) - isFirst(b));
}

function columnsOfField(schema: JsonSchema, path: readonly string[], isNeeded: boolean): readonly Column[] {
  const column = columnOf(schema, path, isNeeded);
  if (!isSources(path) || !schema.items?.properties?.['against']) return [column];
  return [column, { ...column, name: HELD_AGAINST, description: say.heldAgainst, isNeeded: false }];
}

const HELD_AGAINST = 'held_against';

const columnOf = (schema: JsonSchema, path: readonly string[], isNeeded: boolean): Column => ({
  name: path.join('_'),
  type: typeOf(schema, path),
  description: schema.description ?? '',
  isNeeded,
  path,
});

function typeOf({ type, const: only, items, properties }: JsonSchema, path: readonly string[]): Column['type'] {
  if (type === 'array') return items?.type === 'string' || isSources(path) ? 'list' : 'array';
  if (only === true || type === 'boolean') return 'boolean';
  if (type === 'number' || type === 'integer') return type;
  if (properties || type === 'object') return 'object';
  return 'string';
}

const isSources = (path: readonly string[]) => path.join() === 'sources';

/** A record as a line of its table. */
export const lineOf = (
  columns: readonly Column[],
  record: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columns.map(({ name, type, path }) => {
      const value = path.reduce<unknown>((of, key) => (of as Record<string, unknown> | undefined)?.[key], record);
      return [name, isSources(path) ? worksIn(value, name === HELD_AGAINST) : cell(value, type)];
    }),
  );

function cell(value: unknown, type: Column['type']): string {
  if (value === undefined) return '';
  if (type === 'array' || type === 'object') return JSON.stringify(value);
  return type === 'list' ? (value as readonly string[]).join(BETWEEN) : String(value);
}

/** Ids of the works that say it, or of those that it is held against. */
const worksIn = (sources: unknown, isAgainst: boolean): string =>
  ((sources ?? []) as readonly { readonly source: string; readonly against?: boolean }[])
    .filter(({ against = false }) => against === isAgainst)
    .map(({ source }) => source)
    .join(BETWEEN);
