import { topOf, type Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/**
 * A file of relations is named after a type of the vocabulary, and a table of launches names one that is shown by item.
 */
export function* unknownRelationType(records: Records, known: Known): Iterable<Issue> {
  for (const { value, at } of records.topics) {
    const type = value.lag?.type;
    const found = type === undefined ? undefined : known.relationTypes.find(type);
    if (type === undefined || found?.value.by_item || (!found && !known.relationTypes.lacks(type))) continue;
    yield {
      rule: 'unknown-relation-type',
      at: at(['lag', 'type']),
      what: `No type of relation that is shown by item is called "${type}".`,
      why: 'A table of launches is made from relations of a type with by_item, each with the item that it is about.',
      fix: known.relationTypes.didYouMean(type, 'Name such a type, or add it to the vocabulary.'),
    };
  }
  const files = new Map(records.relations.map(({ type, file }) => [type, file]));
  for (const [type, file] of files) {
    if (!known.relationTypes.lacks(type)) continue;
    yield {
      rule: 'unknown-relation-type',
      at: topOf(file),
      what: `No type of relation is called "${type}".`,
      why:
        'The name of a file under relations/ is the type of all relations in it, ' +
        'and vocabulary/relations.yaml says which types there are.',
      fix: known.relationTypes.didYouMean(type, 'Rename the file, or add the type to the vocabulary.'),
    };
  }
}
