import type { Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/** A relation that took the place of another one names it, and the claim that says so is one of its own. */
export function* unknownRelation(records: Records, known: Known): Iterable<Issue> {
  for (const { value, at } of records.relations)
    for (const [index, { relation, claim }] of (value.replaces ?? []).entries()) {
      if (known.relations.lacks(relation))
        yield {
          rule: 'unknown-relation',
          at: at(['replaces', index, 'relation']),
          what: `No relation has the id "${relation}".`,
          why: 'What a relation replaces is named by its id in relations/.',
          fix: known.relations.didYouMean(relation, 'Correct the id, or delete this entry.'),
        };
      if (!value.claims.includes(claim))
        yield {
          rule: 'unknown-relation',
          at: at(['replaces', index, 'claim']),
          what: `"${claim}" is not among the claims of "${value.id}".`,
          why: 'The claim that says what replaced what is one that carries the new relation.',
          fix: 'Name it under claims: too, or name another one here.',
          also: [at(['claims'])],
        };
    }
}
