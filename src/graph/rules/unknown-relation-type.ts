import { topOf, type Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/** A file of relations is named after a type of the vocabulary. */
export function* unknownRelationType(records: Records, known: Known): Iterable<Issue> {
  const files = new Map(records.relations.map(({ type, file }) => [type, file]));
  for (const [type, file] of files) {
    if (!known.relationTypes.lacks(type)) continue;
    yield {
      rule: 'unknown-relation-type',
      at: topOf(file),
      what: `No type of relation is called "${type}".`,
      why: 'The name of a file under relations/ is the type of all relations in it, and vocabulary/relations.yaml says which types there are.',
      fix: known.relationTypes.didYouMean(type, 'Rename the file, or add the type to the vocabulary.'),
    };
  }
}
