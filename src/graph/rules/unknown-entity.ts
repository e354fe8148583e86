import type { Issue } from '#issues/issue.ts';
import { didYouMean } from '#issues/nearest.ts';
import type { Records } from '../records.ts';

/** Both ends of a relation must be entities that have a page. */
export function* unknownEntity(records: Records): Iterable<Issue> {
  const known = records.entities.map((entity) => entity.id);
  for (const relation of records.relations) {
    for (const end of ['from', 'to'] as const) {
      const written: string = relation.value[end];
      if (known.includes(written)) continue;
      yield {
        rule: 'unknown-entity',
        severity: 'error',
        at: relation.at([end]),
        what: `No entity has the id "${written}".`,
        why: 'Both ends of a relation must have a page under entities/.',
        fix: didYouMean(written, known, 'Add a page with that file name, or correct the id.'),
      };
    }
  }
}
