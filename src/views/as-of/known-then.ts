import { NEVER } from '#graph/bounds.ts';
import { stepOn } from './change-days.ts';
import type { Fact, RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';

/**
 * The table as it could have been written on a day: without what no source had published by then, fact by fact.
 * What had not been told to have begun is left out, an end not yet told is none, and so with what changed.
 */
export function knownThen(table: RelationTable, day: string): RelationTable {
  const known = { ...table, rows: rowsKnown(table, day) };
  return {
    ...known,
    steps: table.steps
      .filter((step) => step.day <= day)
      .flatMap((step) => stepOn(known, step.day, step.happened) ?? []),
  };
}

/** The relations of that table alone. What changed on each day before takes far longer to tell. */
export const rowsKnown = ({ rows }: RelationTable, day: string): readonly RelationRow[] =>
  rows.filter(({ begun }) => begun.known <= day).map((row) => rowKnown(row, day));

function rowKnown(row: RelationRow, day: string): RelationRow {
  const known = (fact: Fact | undefined) => (fact !== undefined && fact.known <= day ? fact : undefined);
  const { begun, unnoted, untilDoubt } = row;
  const ended = known(row.ended);
  return {
    ...row,
    ...(row.ended !== ended && { unsure: NEVER, over: NEVER }),
    begun: unnoted && day < unnoted.until ? { ...begun, words: unnoted.words } : begun,
    ended: ended && untilDoubt !== undefined && day < row.unsure ? { ...ended, words: untilDoubt } : ended,
    scope: known(row.scope),
    amount: known(row.amount),
  };
}
