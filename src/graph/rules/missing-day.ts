import type { Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/** An agreement or a happening has the day on which it was made or happened. */
export function* missingDay(records: Records, known: Known): Iterable<Issue> {
  for (const entity of records.entities) {
    const kind = known.kinds.find(entity.kind)?.value;
    if (!kind || (kind.shape !== 'change' && kind.shape !== 'happening') || entity.value.on !== undefined) continue;
    yield {
      rule: 'missing-day',
      at: entity.at(),
      what: `"${entity.id}" has no day.`,
      why: `Pages of the kind ${kind.id} say when it was, and its place among the others follows from that.`,
      fix: 'Add on: with the date as precisely as it is known.',
    };
  }
}
