import type { Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';
import { spans } from '../spans.ts';

/** A span has one end: the day of the change, or the last day of a term. */
export function* twoEnds(records: Records): Iterable<Issue> {
  for (const { entry, path, span } of spans(records)) {
    if (span.ended === undefined || span.through === undefined) continue;
    yield {
      rule: 'two-ends',
      at: entry.at([...path, 'through']),
      what: `Both ended (${span.ended}) and through (${span.through}) are written.`,
      why: 'ended is the day of the change, on which it no longer held; through is the last day, month or year of a term.',
      fix: 'Keep the one that the source gives, and delete the other.',
      also: [entry.at([...path, 'ended'])],
    };
  }
}
