import type { Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';

/** A relation joins two different entities. */
export function* selfRelation(records: Records): Iterable<Issue> {
  for (const { value, at } of records.relations) {
    if (value.from !== value.to) continue;
    yield {
      rule: 'self-relation',
      at: at(['to']),
      what: `The relation "${value.id}" leads from "${value.from}" to itself.`,
      why: 'A relation says what one entity is to another.',
      fix: 'Correct one of the two ends, or delete the relation.',
    };
  }
}
