import { topOf, type Issue, type Position } from '#issues/issue.ts';
import type { Entry } from '#schema/entry.ts';
import type { Records } from '../records.ts';
import { pagesOf } from '../references.ts';

/** An id belongs to one record of its sort. Entities and topics are one sort: they share the addresses of the site. */
export function* duplicateId(records: Records): Iterable<Issue> {
  const idField = (entry: Entry<unknown>) => entry.at(['id']);
  yield* duplicates('pages', pagesOf(records), ({ file }) => topOf(file));
  yield* duplicates('claims', records.claims, idField);
  yield* duplicates('relations', records.relations, idField);
  yield* duplicates('common errors', records.commonErrors, idField);
  yield* duplicates('disagreements', records.disagreements, idField);
  yield* duplicates('gaps', records.gaps, idField);
  yield* duplicates('clauses', records.clauses, idField);
  yield* duplicates('kinds', records.kinds, idField);
  yield* duplicates('groups of relations', records.relationGroups, idField);
  yield* duplicates('types of relation', records.relationTypes, idField);
  yield* duplicates('kinds of amount', records.amountKinds, idField);
  yield* duplicates('kinds of source', records.sourceKinds, idField);
  yield* duplicates('groups of synonyms', records.synonyms, idField);
}

function* duplicates<T extends Entry<unknown>>(
  sort: string,
  entries: readonly T[],
  place: (entry: T) => Position,
): Iterable<Issue> {
  const first = new Map<string, T>();
  for (const entry of entries) {
    const holder = first.get(entry.id);
    if (!holder) first.set(entry.id, entry);
    else
      yield {
        rule: 'duplicate-id',
        at: place(entry),
        what: `Two ${sort} have the id "${entry.id}".`,
        why: 'An id is part of an address, and an address leads to one thing.',
        fix: 'Give one of them another id, or delete it.',
        also: [place(holder)],
      };
  }
}
