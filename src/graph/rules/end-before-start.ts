import type { Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';
import { endOf, spans, startOf } from '../spans.ts';
import { firstDay, lastDay } from '../time.ts';

/** What holds for a time ends after it began. */
export function* endBeforeStart(records: Records): Iterable<Issue> {
  for (const { entry, path, span } of spans(records)) {
    const [start, end] = [startOf(span), endOf(span)];
    if (!start || !end) continue;
    // Only the least the dates can mean: a year may end after any of its days.
    if (lastDay(end.date) >= firstDay(start.date)) continue;
    yield {
      rule: 'end-before-start',
      at: entry.at([...path, end.field]),
      what: `"${end.field}" is ${end.date}, and "${start.field}" is ${start.date}.`,
      why: 'What holds for a time ends after it began.',
      fix: 'Correct one of the two dates.',
      also: [entry.at([...path, start.field])],
    };
  }
}
