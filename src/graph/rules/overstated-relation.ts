import type { Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/** A relation is not more certain than the claims that carry it. */
export function* overstatedRelation(records: Records, known: Known): Iterable<Issue> {
  for (const { value, at } of records.relations) {
    const claims = value.claims.map((id) => known.claims.find(id)?.value.status);
    if (value.status === undefined || value.status === 'disputed' || claims.length === 0) continue;
    if (!claims.every((status) => status === 'disputed')) continue;
    yield {
      rule: 'overstated-relation',
      at: at(['status']),
      what: `The relation "${value.id}" is written as ${value.status}, and every claim that carries it is disputed.`,
      why: 'A status is written only where a relation is less certain than its claims, never more.',
      fix: 'Delete the status, or add the claim that makes it more certain.',
    };
  }
}
