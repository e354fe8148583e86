import type { Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';
import { boundsOf, NEVER } from '../bounds.ts';
import { startOf } from '../spans.ts';
import { firstDay } from '../time.ts';

/** Periods of a term stand in order, and none begins before the one above it is over. */
export function* periodOrder(records: Records): Iterable<Issue> {
  for (const topic of records.topics) {
    const periods = topic.value.periods ?? [];
    for (const [index, period] of periods.entries()) {
      const before = periods[index - 1];
      if (!before) continue;
      const { over } = boundsOf(before);
      const start = startOf(period);
      const fault = (what: string, fix: string): Issue => ({
        rule: 'period-order',
        at: topic.at(['periods', index, ...(start ? [start.field] : [])]),
        what,
        why: 'Periods stand in order and do not overlap, so that a term means one thing on any day.',
        fix,
        also: [topic.at(['periods', index - 1])],
      });
      if (!start)
        yield fault('This period has no start, and another stands above it.', 'Add since:, or put the period first.');
      else if (over === NEVER)
        yield fault(
          `This period begins ${start.date}, and the one above it has no end.`,
          'Write the end of the one above it, with ended: or through:.',
        );
      else if (over > firstDay(start.date))
        yield fault(
          `This period begins ${start.date}, before the one above it is over.`,
          'Correct the dates, or the order of the periods.',
        );
    }
  }
}
