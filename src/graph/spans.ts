import type { Entry, Path } from '#schema/entry.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';
import type { Records } from './records.ts';

/** Everything that holds for a time: claims, relations and the periods of a term. */
export function* spans(records: Records): Iterable<{ entry: Entry<unknown>; path: Path; span: Span }> {
  for (const entry of [...records.claims, ...records.relations]) yield { entry, path: [], span: entry.value };
  for (const entry of records.topics)
    for (const [index, span] of (entry.value.periods ?? []).entries()) yield { entry, path: ['periods', index], span };
}

interface Dated {
  readonly field: keyof Span;
  readonly date: PartialDate;
}

/** The date under which something stands as begun, stated, held or announced. */
export const startOf = (span: Span): Dated | undefined =>
  firstOf(span, ['since', 'first_stated', 'held_on', 'announced']);

/** The date of its end, or that from which it is not known. */
export const endOf = (span: Span): Dated | undefined => firstOf(span, ['ended', 'through', 'unclear_from']);

function firstOf(span: Span, fields: readonly (keyof Span)[]): Dated | undefined {
  for (const field of fields) {
    const date = span[field];
    if (date !== undefined) return { field, date };
  }
  return undefined;
}
