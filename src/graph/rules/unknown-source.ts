import { subjectOf, type Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { sourceReferences } from '../references.ts';

/** A source that is cited must be there. */
export function* unknownSource(records: Records, known: Known): Iterable<Issue> {
  for (const { id, at } of sourceReferences(records)) {
    if (!known.sources.lacks(id)) continue;
    yield {
      rule: 'unknown-source',
      at,
      what: `No source has the id "${id}".`,
      why: 'A work that is cited has a file of its own under sources/; its name is the id.',
      fix: known.sources.didYouMean(id, `Add ${subjectOf(at.file)}/sources/${id}.yaml, or correct the id.`),
    };
  }
}
