import type { Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/** Of the claims that carry a relation, at least one is about one of its ends. */
export function* unrelatedClaim(records: Records, known: Known): Iterable<Issue> {
  for (const { value, at } of records.relations) {
    const claims = value.claims.map((id) => known.claims.find(id)?.value);
    const about = claims.flatMap((claim) => claim?.about ?? []);
    if (
      claims.length === 0 ||
      claims.includes(undefined) ||
      about.length === 0 ||
      about.includes(value.from) ||
      about.includes(value.to)
    )
      continue;
    yield {
      rule: 'unrelated-claim',
      at: at(['claims']),
      what: `No claim of the relation "${value.id}" is about "${value.from}" or "${value.to}".`,
      why: 'A claim that carries a relation is most often about one of its ends, and is shown on their pages.',
      fix: 'Correct the ids, or add the entity to what the claim is about.',
    };
  }
}
