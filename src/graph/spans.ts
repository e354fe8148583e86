import type { Entry, Path } from '#schema/entry.ts';
import type { Span } from '#schema/span.ts';
import type { Records } from './records.ts';

/** Everything that holds for a time: claims, relations and the periods of a term. */
export function* spans(records: Records): Iterable<{ entry: Entry<unknown>; path: Path; span: Span }> {
  for (const entry of [...records.claims, ...records.relations]) yield { entry, path: [], span: entry.value };
  for (const entry of records.topics)
    for (const [index, span] of (entry.value.periods ?? []).entries()) yield { entry, path: ['periods', index], span };
}
