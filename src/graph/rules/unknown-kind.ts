import { topOf, type Issue, type Position } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/** A folder of entities, and each end that a type of relation allows, is a kind of the vocabulary. */
export function* unknownKind(records: Records, known: Known): Iterable<Issue> {
  for (const { id, at, fix } of named(records)) {
    if (!known.kinds.lacks(id)) continue;
    yield {
      rule: 'unknown-kind',
      at: at(),
      what: `No kind of entity is called "${id}".`,
      why: 'The folder of an entity is its kind, and vocabulary/kinds.yaml says which kinds there are.',
      fix: known.kinds.didYouMean(id, fix),
    };
  }
}

function* named(records: Records): Iterable<{ id: string; at: () => Position; fix: string }> {
  // One report for a folder, at the first of its pages.
  const folders = new Map(records.entities.toReversed().map(({ kind, file }) => [kind, file]));
  for (const [id, file] of folders)
    yield { id, at: () => topOf(file), fix: 'Rename the folder, or add the kind to the vocabulary.' };
  for (const type of records.relationTypes)
    for (const end of ['from', 'to'] as const)
      for (const [index, id] of type.value[end].entries())
        yield { id, at: () => type.at([end, index]), fix: 'Correct it, or add the kind to the vocabulary.' };
}
