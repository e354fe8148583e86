import type { Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { claimReferences } from '../references.ts';

/** A claim that is named anywhere must be there. */
export function* unknownClaim(records: Records, known: Known): Iterable<Issue> {
  for (const { id, at } of claimReferences(records)) {
    if (!known.claims.lacks(id)) continue;
    yield {
      rule: 'unknown-claim',
      at,
      what: `No claim has the id "${id}".`,
      why: 'What is said rests on claims that are written down under claims/.',
      fix: known.claims.didYouMean(id, 'Add the claim, or correct the id.'),
    };
  }
}
