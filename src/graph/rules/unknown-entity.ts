import { subjectOf, type Issue } from '#issues/issue.ts';
import type { Entry, Path } from '#schema/entry.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { amounts } from '../references.ts';

/** Ends of a relation, and who pays or is paid an amount, must be entities that have a page. */
export function* unknownEntity(records: Records, known: Known): Iterable<Issue> {
  for (const entry of records.relations)
    for (const end of ['from', 'to'] as const)
      yield* checked(entry, [end], entry.value[end], 'Both ends of a relation', known);
  for (const { entry, amount } of amounts(records))
    for (const party of ['payer', 'receiver'] as const) {
      const id = amount[party];
      if (id !== undefined) yield* checked(entry, ['amount', party], id, 'Whoever pays or is paid', known);
    }
}

function* checked(entry: Entry<unknown>, path: Path, id: string, who: string, known: Known): Iterable<Issue> {
  const isTopic = known.pages.find(id) !== undefined && known.entities.find(id) === undefined;
  if (!isTopic && !known.entities.lacks(id)) return;
  yield {
    rule: 'unknown-entity',
    at: entry.at(path),
    what: isTopic ? `"${id}" is a topic, not an entity.` : `No entity has the id "${id}".`,
    why: `${who} must have a page under entities/.`,
    fix: isTopic
      ? 'Name the entity that is meant, or move the page into the folder of its kind.'
      : known.entities.didYouMean(id, `Add ${subjectOf(entry.file)}/entities/<kind>/${id}.mdx, or correct the id.`),
  };
}
