import { NEVER, standingOn } from '#graph/bounds.ts';
import { line, type Line } from './day.ts';
import type { RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';
import { turnsOf, type Turn } from './turns.ts';

/** What is different on a later day. */
export interface Changes {
  /** Only what is known to have begun. */
  readonly began: readonly Line[];
  readonly ended: readonly Line[];
  readonly changed: readonly Turn<Line>[];
  /** What was first stated to hold; since when is not known. */
  readonly stated: readonly Line[];
  /** What was announced for later; nothing shows that it began. */
  readonly announced: readonly Line[];
  /** What held, and of which it is not known any more whether it does. */
  readonly unclear: readonly Line[];
  /** Began after the first day and ended by the last. */
  readonly passing: readonly Line[];
}

/**
 * What began, ended, gave way to something else, was first stated or announced after one day and by another. The build
 * prints it and the browser too.
 *
 * @param asKnown - Leaves out what no source had said by the last day.
 */
export function changesBetween(table: RelationTable, after: string, by: string, asKnown = false): Changes {
  const rows = table.rows.filter((row) => !table.types[row.type]!.structure);
  const isSaid = (row: RelationRow) => !asKnown || row.begun.known <= by;
  const isOverSaid = (row: RelationRow) => !asKnown || (row.ended !== undefined && row.ended.known <= by);
  const falls = (day: string) => day > after && day <= by;

  const over = rows.filter((row) => isOverSaid(row) && falls(row.over) && row.sure < row.over && row.sure <= after);
  const unclear = rows.filter(
    (row) => isOverSaid(row) && falls(row.unsure) && row.unsure < row.over && row.sure <= after && row.over > by,
  );
  const come = rows.filter((row) => isSaid(row) && falls(row.sure) && standingOn(row, by) !== 'ended');
  const turns = turnsOf([...over, ...unclear], come, ({ replaces }) => replaces.map(({ relation }) => relation));
  const past = (row: RelationRow) => line(table, row, { past: true, of: 'end' });
  const said = (row: RelationRow) => line(table, row);
  const isUnclear = new Set(unclear);
  return {
    began: turns.began.filter(({ start }) => start === 'began').map(said),
    ended: turns.ended.filter((row) => !isUnclear.has(row)).map(past),
    changed: turns.changed.map((turn) => ({
      before: turn.before.map(past),
      after: turn.after.map((row) => ({ ...said(row), claim: claimOfTurn(row, turn.before) })),
    })),
    stated: turns.began.filter(({ start }) => start === 'stated').map(said),
    announced: rows.filter((row) => isSaid(row) && row.start === 'announced' && falls(row.earliest)).map(said),
    unclear: turns.ended.filter((row) => isUnclear.has(row)).map((row) => line(table, row, { of: 'doubt' })),
    passing: rows
      .filter((row) => isSaid(row) && isOverSaid(row) && falls(row.sure) && falls(row.over) && row.over !== NEVER)
      .map(past),
  };
}

/** The claim that says that the relation took the place of one of these. */
const claimOfTurn = (row: RelationRow, before: readonly RelationRow[]) =>
  row.replaces.find(({ relation }) => before.some(({ id }) => id === relation))!.claim;

/** How many changes are named where there is little room. */
const NAMED = 2;

/** What changed, in as few words as possible: `Hill supplies House; River supplied House; and 3 more`. */
export function changesBriefly({ began, ended, changed, stated, announced, unclear, passing }: Changes): string {
  const turned = changed.flatMap(({ before, after }) => [...after, ...before]);
  const all = [
    ...new Set(
      [...turned, ...began, ...ended, ...stated, ...announced, ...unclear, ...passing].map(
        ({ subject, verb, object }) => `${subject!.title} ${verb} ${object.title}`,
      ),
    ),
  ];
  return [...all.slice(0, NAMED), ...(all.length > NAMED ? [`and ${all.length - NAMED} more`] : [])].join('; ');
}

/** How much changed: `3 began, 2 ended, 1 gave way to other terms, 2 first stated`. */
export function changesInWords({ began, ended, changed, stated, announced, unclear, passing }: Changes): string {
  const old = changed.flatMap(({ before }) => before).length;
  const parts = [
    old > 0 && `${old} gave way to other terms`,
    began.length > 0 && `${began.length} began`,
    ended.length > 0 && `${ended.length} ended`,
    stated.length > 0 && `${stated.length} first stated`,
    announced.length > 0 && `${announced.length} announced`,
    unclear.length > 0 && `${unclear.length} no longer known`,
    passing.length > 0 && `${passing.length} began and ended in between`,
  ].filter(Boolean);
  return parts.length === 0 ? 'nothing changed' : parts.join(', ');
}
