import { standingOn } from '#graph/bounds.ts';
import { href } from '../href.ts';
import { rowsOn } from './day.ts';
import { firstOf } from './fold.ts';
import { rowsKnown } from './known-then.ts';
import { line, type Line } from './line.ts';
import type { RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';
import * as say from '#words/day-answer.ts';

/** How what was known on a day differs from what is known of it today. */
export interface ToldLater {
  /** `29 of 31`. */
  readonly count: string;
  readonly sentence: string;
  /** What only later sources tell; none where just that is left out. */
  readonly lines: readonly Line[];
  /** How many more there are than lines. */
  readonly rest: string;
  /** The other way of looking at the day. */
  readonly href: string;
  readonly label: string;
}

/** What no source had told by a day of what held on it; undefined for a day of which there is no later source. */
export function toldLater(table: RelationTable, day: string, asKnown: boolean): ToldLater | undefined {
  const all = rowsOn(table, day);
  const ids = new Set(all.map(({ id }) => id));
  const untold = all.filter((row) => row.begun.known > day);
  const [undated, later] = [untold.filter((row) => row.begun.undated), untold.filter((row) => !row.begun.undated)];
  const known = new Set(rowsOn({ ...table, rows: rowsKnown(table, day) }, day).map(({ id }) => id));
  const thought = table.rows.filter(({ id }) => known.has(id) && !ids.has(id));
  const isDoubted = (row: RelationRow) => standingOn(row, day) === 'not-known';
  const [doubted, unended] = [thought.filter(isDoubted), thought.filter((row) => !isDoubted(row))];
  if (all.length === 0 || day >= table.checked) return undefined;
  const shown = { untold: firstOf(table, untold), unended: firstOf(table, unended), doubted: firstOf(table, doubted) };
  const rest = untold.length + thought.length - shown.untold.length - shown.unended.length - shown.doubted.length;
  const parts = [
    later.length > 0 && say.firstToldLater(later.length),
    undated.length > 0 && say.toldWithoutADate(undated.length),
    unended.length > 0 && say.endNotTold(unended.length),
    doubted.length > 0 && say.doubtNotTold(doubted.length),
  ].filter(Boolean);
  return {
    count: say.soManyOf(all.length - untold.length, all.length),
    sentence: parts.length === 0 ? say.allHadBeenTold : say.ofWhatIsKnownToday(parts.join('; ')),
    lines: asKnown
      ? []
      : [
          ...shown.untold.map((row) => line(table, row, { day })),
          ...shown.unended.map((row) => line(table, row, { day, of: 'end', past: true })),
          ...shown.doubted.map((row) => line(table, row, { day, of: 'doubt' })),
        ],
    rest: asKnown || rest === 0 ? '' : say.andMore(rest),
    href: `${href.asOf()}?${new URLSearchParams(asKnown ? { day } : { day, known: '1' })}`,
    label: asKnown ? say.asKnownToday : say.asKnownThen,
  };
}
