import type { Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';
import { claimLists, pageLists, pointerLists } from '../references.ts';

/** A list names an id once. */
export function* repeatedId(records: Records): Iterable<Issue> {
  const sources = records.claims.map((entry) => ({
    entry,
    path: ['sources'],
    ids: entry.value.sources.map(({ source, locator }) => JSON.stringify([source, locator])),
  }));
  for (const { entry, path, ids } of [
    ...claimLists(records),
    ...pageLists(records),
    ...pointerLists(records),
    ...sources,
  ]) {
    const first = new Map<string, number>();
    for (const [index, id] of ids.entries()) {
      const before = first.get(id);
      if (before === undefined) first.set(id, index);
      else
        yield {
          rule: 'repeated-id',
          at: entry.at([...path, index]),
          what:
            `${path.at(-1) === 'sources' ? 'The same source and locator stand' : `"${id}" stands`} ` +
            'twice in this list.',
          why: 'Readers would be shown the same thing twice.',
          fix: 'Delete one of them, or correct the one that means something else.',
          also: [entry.at([...path, before])],
        };
    }
  }
}
