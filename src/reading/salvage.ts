import { z } from 'zod';
import { UNREAD } from '#graph/followers.ts';
import type { Path } from '#schema/entry.ts';
import { pathOf, schemaAt, valueAt } from './schema-walk.ts';

/**
 * What is left of a value when every part that does not fit its schema is taken out, so that one run can go on
 * to hold the sound parts against other records.
 *
 * A part goes that may be missing: an unknown or optional field, an item of a list. For a needed text or list
 * something empty takes its place. Nothing is returned when that does not help, as for a record without an id.
 */
export function withoutFaults<S extends z.ZodType>(schema: S, value: unknown): z.output<S> | undefined {
  const loose = loosened(schema);
  const rest: unknown = structuredClone(value);
  // A part that hides others, such as a union, shows the next fault only when the first is gone.
  for (let round = 0; round < 8; round++) {
    const result = loose.safeParse(rest);
    if (result.success) return result.data as z.output<S>;
    const taken = new Map<unknown[], Set<number>>();
    if (!result.error.issues.every((issue) => mended(loose, rest, issue, taken))) return undefined;
    for (const [list, indexes] of taken) list.splice(0, list.length, ...list.filter((_, index) => !indexes.has(index)));
  }
  return undefined;
}

function mended(
  schema: z.ZodType,
  value: unknown,
  issue: z.core.$ZodIssue,
  taken: Map<unknown[], Set<number>>,
): boolean {
  const path = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const holder = valueAt(value, path) as Record<string, unknown> | undefined;
    // What held it may be taken out already.
    for (const key of issue.keys) if (holder) delete holder[key];
    return true;
  }
  for (let depth = path.length; depth > 0; depth--) {
    const [holder, step] = [valueAt(value, path.slice(0, depth - 1)), path[depth - 1]!];
    if (Array.isArray(holder)) {
      taken.set(holder, (taken.get(holder) ?? new Set()).add(Number(step)));
      return true;
    }
    if (typeof holder !== 'object' || holder === null) continue;
    const field = fieldOf(schema, path.slice(0, depth));
    if (field?.safeParse(undefined).success) {
      delete (holder as Record<string, unknown>)[step];
      return true;
    }
    const empty =
      field &&
      [[], UNREAD, ...(field instanceof z.ZodEnum ? field.options : [])].find(
        (candidate) => field.safeParse(candidate).success,
      );
    if (empty !== undefined) {
      (holder as Record<string, unknown>)[step] = empty;
      return true;
    }
  }
  return false;
}

/** The schema of a field as its record names it, with the mark that it may be missing. */
function fieldOf(schema: z.ZodType, path: Path): z.ZodType | undefined {
  const holder = schemaAt(schema, path.slice(0, -1))?.schema;
  return holder instanceof z.ZodObject ? (holder.shape as Record<string, z.ZodType>)[String(path.at(-1))] : undefined;
}

const looseSchemas = new WeakMap<z.ZodType, z.ZodType>();

/** The same schema with lists that may be empty and without conditions between fields. */
function loosened(schema: z.ZodType): z.ZodType {
  const known = looseSchemas.get(schema);
  if (known) return known;
  let loose = schema;
  if (schema instanceof z.ZodObject)
    loose = z.strictObject(
      Object.fromEntries(
        Object.entries(schema.shape as Record<string, z.ZodType>).map(([key, field]) => [key, loosened(field)]),
      ),
    );
  else if (schema instanceof z.ZodArray) loose = z.array(loosened(schema.element as z.ZodType));
  else if (schema instanceof z.ZodOptional) loose = loosened(schema.unwrap() as z.ZodType).optional();
  looseSchemas.set(schema, loose);
  return loose;
}
