import type { Issue } from '#issues/issue.ts';
import type { Span } from '#schema/span.ts';
import type { Records } from '../records.ts';
import { spans } from '../spans.ts';
import { firstDay, lastDay } from '../time.ts';

/** What holds for a time ends after it began. */
export function* endBeforeStart(records: Records): Iterable<Issue> {
  for (const { entry, path, span } of spans(records)) {
    const end = endOf(span);
    if (span.since === undefined || end === undefined) continue;
    // Only the least the dates can mean: a year may end after any of its days.
    if (lastDay(end.date) >= firstDay(span.since)) continue;
    yield {
      rule: 'end-before-start',
      at: entry.at([...path, end.field]),
      what: `"${end.field}" is ${end.date}, and "since" is ${span.since}.`,
      why: 'What holds for a time ends after it began.',
      fix: 'Correct one of the two dates.',
      also: [entry.at([...path, 'since'])],
    };
  }
}

function endOf(span: Span) {
  if (span.ended !== undefined) return { field: 'ended', date: span.ended };
  return span.through === undefined ? undefined : { field: 'through', date: span.through };
}
