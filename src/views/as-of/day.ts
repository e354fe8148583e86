import { standingOn } from '#graph/bounds.ts';
import { foldOf, type Fold } from './fold.ts';
import type { RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';
import { unstructured } from './unstructured.ts';
import * as say from '#words/days.ts';

/** What holds on a day, and what is not known of it. */
export interface DayView {
  /** How many are in force. */
  readonly count: number;
  /** What is in force, by family. */
  readonly families: readonly Fold[];
  /** How many are not known. They are not counted above. */
  readonly doubtful: number;
  /** Of what it is not known whether it holds that day, by reason. */
  readonly doubts: readonly Fold[];
}

/** The relations that hold on a day by their dates. */
export const rowsOn = (table: RelationTable, day: string): readonly RelationRow[] => rowsThat('in-force', table, day);

const rowsThat = (standing: 'in-force' | 'not-known', table: RelationTable, day: string) =>
  unstructured(table).filter((row) => standingOn(row, day) === standing);

const reasonOf = ({ sure, start }: RelationRow, day: string): keyof typeof say.reasons =>
  day >= sure ? 'end' : start === 'announced' ? 'announced' : 'start';

/** What holds on a day; of a day after that of the check nothing is known. The build prints it and the browser too. */
export function dayView(table: RelationTable, day: string): DayView {
  if (day > table.checked) return { count: 0, families: [], doubtful: 0, doubts: [] };
  const holding = rowsOn(table, day);
  const doubtful = rowsThat('not-known', table, day);
  const families = table.groups.map(({ id, label }) =>
    foldOf(table, {
      anchor: `kind-${id}`,
      label,
      rows: holding.filter((row) => table.types[row.type]!.group === id),
      asks: { right: `${id}*`, is: 'in-force', day },
      form: { day, of: 'start' },
    }),
  );
  const doubts = Object.entries(say.reasons).map(([reason, label]) =>
    foldOf(table, {
      anchor: `not-known-${reason}`,
      label,
      rows: doubtful.filter((row) => reasonOf(row, day) === reason),
      asks: { is: 'not-known', day },
      form: { day, of: 'doubt' },
    }),
  );
  const [first, ...others] = filled(families);
  return {
    count: holding.length,
    families: first ? [{ ...first, open: true }, ...others] : [],
    doubtful: doubtful.length,
    doubts: filled(doubts),
  };
}

const filled = (folds: readonly Fold[]) => folds.filter(({ count }) => count > 0);
