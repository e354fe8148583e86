import type { Issue } from '#issues/issue.ts';
import type { Records } from '../records.ts';
import { pointerLists } from '../references.ts';

/** What to read next, and the stops of a guided path, are other pages. */
export function* selfPointer(records: Records): Iterable<Issue> {
  for (const { entry, path, ids } of pointerLists(records))
    for (const [index, id] of ids.entries()) {
      if (id !== entry.id) continue;
      yield {
        rule: 'self-pointer',
        at: entry.at([...path, index, 'page']),
        what: `The page "${id}" names itself under ${path[0]}.`,
        why: 'A reader of the page is already there.',
        fix: 'Name another page, or delete the entry.',
      };
    }
}
