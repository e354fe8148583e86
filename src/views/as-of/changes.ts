import { line, type Line } from './day.ts';
import { holds, isKnown } from './held.ts';
import type { RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';
import { turnsOf, type Turn } from './turns.ts';

/** The same right or duty between the same two, on other terms. */
export interface TermsChanged {
  /** What goes on: subject, verb and object, without terms. */
  readonly what: Line;
  /** Terms that ended with those that took their place; where there are more of one sort, some stand alone. */
  readonly turns: readonly Turn<Line>[];
}

/** What is different on a later day. */
export interface Changes {
  readonly began: readonly Line[];
  readonly ended: readonly Line[];
  readonly changed: readonly TermsChanged[];
  /** Began after the first day and ended by the last. */
  readonly passing: readonly Line[];
}

/**
 * What began, ended or changed its terms after one day and by another. The build prints it and the browser too.
 *
 * Relations of one type between the same two of which one ended and one began are a change of terms.
 *
 * @param asKnown - Leaves out what no source had said by the last day.
 */
export function changesBetween(table: RelationTable, after: string, by: string, asKnown = false): Changes {
  const rows = table.rows.filter((row) => !table.types[row.type]!.structure && !(asKnown && !isKnown(row, by)));
  const ended = rows.filter((row) => holds(row, after) && !holds(row, by));
  const began = rows.filter((row) => !holds(row, after) && holds(row, by));
  const turns = turnsOf(ended, began, (row) => ({ tie: `${row.type} ${row.from} ${row.to}`, terms: row.detail }));
  return {
    began: turns.began.map((row) => begun(table, row)),
    ended: turns.ended.map((row) => over(table, row)),
    changed: turns.changed.map((its) => ({
      what: line(table, its[0]!.before!),
      turns: its.map((turn) => ({
        before: turn.before && over(table, turn.before),
        after: turn.after && begun(table, turn.after),
      })),
    })),
    passing: rows
      .filter((row) => row.since > after && row.until !== '' && row.until <= by)
      .map((row) => over(table, row)),
  };
}

const begun = (table: RelationTable, row: RelationRow): Line => ({ ...line(table, row), claim: row.claimBegan });
const over = (table: RelationTable, row: RelationRow): Line => ({
  ...line(table, row, { past: true }),
  claim: row.claimEnded,
});

/** How many changes are named where there is little room. */
const NAMED = 2;

/** What changed, in as few words as possible: `Hill supplies House; River supplied House; and 3 more`. */
export function changesBriefly({ began, ended, changed, passing }: Changes): string {
  const all = [
    ...new Set(
      [...changed.map(({ what }) => what), ...began, ...ended, ...passing].map(
        ({ subject, verb, object }) => `${subject!.title} ${verb} ${object.title}`,
      ),
    ),
  ];
  return [...all.slice(0, NAMED), ...(all.length > NAMED ? [`and ${all.length - NAMED} more`] : [])].join('; ');
}

/** How much changed: `3 began, 2 ended, 1 changed its terms`. */
export function changesInWords({ began, ended, changed, passing }: Changes): string {
  const parts = [
    began.length > 0 && `${began.length} began`,
    ended.length > 0 && `${ended.length} ended`,
    changed.length > 0 && `${changed.length} changed ${changed.length === 1 ? 'its' : 'their'} terms`,
    passing.length > 0 && `${passing.length} began and ended in between`,
  ].filter(Boolean);
  return parts.length === 0 ? 'nothing changed' : parts.join(', ');
}
