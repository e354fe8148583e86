import type { Issue } from '#issues/issue.ts';
import type { KindId } from '#schema/ids.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';

/** The ends of a relation are of kinds that its type allows. */
export function* wrongEnd(records: Records, known: Known): Iterable<Issue> {
  for (const { value, type: id, at } of records.relations) {
    const type = known.relationTypes.find(id)?.value;
    if (!type || value.from === value.to) continue;
    for (const end of ['from', 'to'] as const) {
      const kind = known.entities.find(value[end])?.kind;
      // A kind that is not there at all has a report of its own.
      if (kind === undefined || known.kinds.lacks(kind) || type[end].includes(kind as KindId)) continue;
      yield {
        rule: 'wrong-end',
        at: at([end]),
        what:
          `"${value[end]}" is of the kind ${kind}, ` +
          `and stands ${end === 'from' ? 'before' : 'after'} "${type.label}".`,
        why: `The vocabulary allows there: ${type[end].join(', ')}.`,
        fix: 'Correct the end, choose another type of relation, or allow the kind in vocabulary/relations.yaml.',
      };
    }
  }
}
