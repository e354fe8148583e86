import type { Issue } from '#issues/issue.ts';
import type { Known } from '../known.ts';
import type { Records } from '../records.ts';
import { firstDay } from '../time.ts';

/** What texts say of a right stands in the order of their days, from the first text of all on. */
export function* clauseOrder(records: Records, known: Known): Iterable<Issue> {
  const dayOf = (id: string) => {
    const on = known.entities.find(id)?.value.on;
    return on === undefined ? undefined : firstDay(on);
  };
  const days = records.clauses.flatMap(({ value }) => value.cells.flatMap(({ at }) => dayOf(at) ?? [])).sort();
  for (const { value, at } of records.clauses)
    for (const [index, cell] of value.cells.entries()) {
      const [day, before] = [dayOf(cell.at), index === 0 ? undefined : dayOf(value.cells[index - 1]!.at)];
      const fault = (what: string, fix: string): Issue => ({
        rule: 'clause-order',
        at: at(['cells', index, 'at']),
        what,
        why: 'A right is followed from text to text, by the days of these.',
        fix,
      });
      if (!known.pages.find(cell.at)) continue;
      if (day === undefined)
        yield fault(`"${cell.at}" has no day of its own.`, 'Name an agreement, an amendment or an event with on:.');
      else if (before !== undefined && day <= before)
        yield fault(`The text of ${day} stands after that of ${before}.`, 'Put the cells in the order of their days.');
      else if (index === 0 && day !== days[0])
        yield fault(
          `The first cell is of ${day}, and the first text of all of ${days[0]}.`,
          'Say what the first text has of it; absent, where there is no such term.',
        );
    }
}
