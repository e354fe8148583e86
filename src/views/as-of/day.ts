import { standingOn } from '#graph/bounds.ts';
import { digestOf } from './digest.ts';
import { line, type Line } from './line.ts';
import type { RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';

/** Lines under a heading that can be folded. */
export interface Fold {
  readonly anchor: string;
  readonly label: string;
  readonly count: number;
  /** What the lines are about, in as few words as possible: `first refusal, licence (2)`. */
  readonly digest: string;
  /** Whether it is open at first. */
  readonly open: boolean;
  readonly lines: readonly Line[];
}

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

const rowsThat = (standing: 'in-force' | 'not-known', { rows, types }: RelationTable, day: string) =>
  rows.filter((row) => !types[row.type]!.structure && standingOn(row, day) === standing);

/** Why it is not known whether something holds on a day. */
const REASONS = {
  start: 'Start not known',
  announced: 'Announced, not known to have begun',
  end: 'End not known',
} as const;

const reasonOf = ({ sure, start }: RelationRow, day: string): keyof typeof REASONS =>
  day >= sure ? 'end' : start === 'announced' ? 'announced' : 'start';

/** What holds on a day; of a day after that of the check nothing is known. The build prints it and the browser too. */
export function dayView(table: RelationTable, day: string): DayView {
  if (day > table.checked) return { count: 0, families: [], doubtful: 0, doubts: [] };
  const holding = rowsOn(table, day);
  const doubtful = rowsThat('not-known', table, day);
  const fold = (anchor: string, label: string, rows: readonly RelationRow[], of: 'start' | 'doubt'): Fold => ({
    anchor,
    label,
    count: rows.length,
    digest: digestOf(table, rows),
    open: false,
    lines: rows.map((row) => line(table, row, { day, of })),
  });
  const families = table.groups.map(({ id, label }) =>
    fold(
      `kind-${id}`,
      label,
      holding.filter((row) => table.types[row.type]!.group === id),
      'start',
    ),
  );
  const doubts = Object.entries(REASONS).map(([reason, label]) =>
    fold(
      `not-known-${reason}`,
      label,
      doubtful.filter((row) => reasonOf(row, day) === reason),
      'doubt',
    ),
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
