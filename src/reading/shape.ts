import type { z } from 'zod';
import type { Issue } from '#issues/issue.ts';
import type { Spot } from '#schema/entry.ts';
import { fieldIssues } from './field-issues.ts';
import { withoutFaults } from './salvage.ts';

/** What came of holding a value against its schema. */
export interface Shaped<T> {
  /** The typed value; with issues, what is left of it without the fields that do not fit, for rules to look at. */
  readonly value?: T;
  /** One issue for each field that does not fit, at the field. */
  readonly issues: readonly Issue[];
}

/**
 * Holds a value against its schema.
 *
 * @param noun - What the record is, in the singular: `claim`.
 */
export function shaped<S extends z.ZodType>(schema: S, value: unknown, at: Spot, noun: string): Shaped<z.output<S>> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, issues: [] };
  const issues = [...fieldIssues(result.error.issues, { schema, value, at, noun })];
  const rest = withoutFaults(schema, value);
  return rest === undefined ? { issues } : { value: rest, issues };
}
