import type { Issue } from '#issues/issue.ts';
import { datesOf } from '../carried.ts';
import type { RelationEntry, Records } from '../records.ts';

/** A relation is written once: no other has the same ends, type, dates, scope and amount. */
export function* duplicateRelation(records: Records): Iterable<Issue> {
  const first = new Map<string, RelationEntry>();
  for (const relation of records.relations) {
    const { from, to, item, scope, amount } = relation.value;
    const key = JSON.stringify([relation.type, from, to, item, datesOf(relation.value), scope, amount]);
    const twin = first.get(key);
    if (!twin) first.set(key, relation);
    else if (twin.id !== relation.id)
      yield {
        rule: 'duplicate-relation',
        at: relation.at(['id']),
        what: `The relation "${relation.id}" says the same as "${twin.id}".`,
        why: 'A relation is written once, with all the claims that carry it.',
        fix: 'Put the claims of both into one of them and delete the other.',
        also: [twin.at(['id'])],
      };
  }
}
