import { line, shownBeside, type Line } from './line.ts';
import type { RelationRow } from './relation-row.ts';
import type { Relations } from './relation-table.ts';
import { turnsBetween, type Turns } from './turns.ts';
import { unstructured } from './unstructured.ts';

/** What is different on a later day, in lines. */
export type Changes = Turns<Line>;

/** What changed after one day and by another. The build prints it and the browser too. */
export function changesBetween(table: Relations, after: string, by: string): Changes {
  const turns = turnsBetween(unstructured(table), after, by);
  const said = (row: RelationRow) => line(table, row);
  const past = (row: RelationRow) => line(table, row, { past: true, of: 'end' });
  return {
    began: turns.began.map(said),
    ended: turns.ended.map(past),
    changed: turns.changed.map(({ before, after: next }) => ({
      before: before.map(past),
      after: next.map((row) => inPlaceOf(said(row), row, before)),
    })),
    stated: turns.stated.map(said),
    held: turns.held.map(said),
    announced: turns.announced.map(said),
    unclear: turns.unclear.map((row) => line(table, row, { of: 'doubt', day: by })),
    passing: turns.passing.map(past),
  };
}

/** What changed in one way, under its heading. */
export interface ChangePart {
  readonly anchor: string;
  readonly label: string;
  readonly count: number;
  readonly turns: Changes['changed'];
  readonly lines: readonly Line[];
}

const LABELS = {
  changed: 'Gave way to other terms',
  began: 'Began',
  ended: 'Ended',
  stated: 'First stated',
  held: 'Held, by a later account',
  announced: 'Announced',
  unclear: 'Not known any more',
  passing: 'Held only in between',
} as const;

/** The changes as they are shown, without what there is none of. */
export const changeParts = (changes: Changes): readonly ChangePart[] =>
  (Object.keys(LABELS) as (keyof Changes)[])
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => ({
      anchor: kind,
      label: LABELS[kind],
      count: changes[kind].length,
      turns: kind === 'changed' ? changes.changed : [],
      lines: kind === 'changed' ? [] : changes[kind],
    }));

/** A line led by the claim that says that the relation took the place of one of these; that of its start follows. */
function inPlaceOf(said: Line, { replaces }: RelationRow, before: readonly RelationRow[]): Line {
  const turn = replaces.find(({ relation }) => before.some(({ id }) => id === relation));
  if (turn === undefined || turn.claim === said.claim) return said;
  const { status, how, claim } = said;
  const others = said.marks.filter((mark) => mark.claim !== turn.claim);
  return { ...said, claim: turn.claim, marks: shownBeside(said, [{ of: 'start', status, how, claim }, ...others]) };
}

/** How many changes are named where there is little room. */
const NAMED = 2;

/** What changed, in as few words as possible: `Hill supplies House; River supplied House; and 3 more`. */
export function changesBriefly({ began, ended, changed, stated, held, announced, unclear, passing }: Changes): string {
  const turned = changed.flatMap(({ before, after }) => [...after, ...before]);
  const all = [
    ...new Set(
      [...turned, ...began, ...ended, ...stated, ...held, ...announced, ...unclear, ...passing].map(
        ({ subject, verb, object }) => `${subject!.title} ${verb} ${object.title}`,
      ),
    ),
  ];
  return [...all.slice(0, NAMED), ...(all.length > NAMED ? [`and ${all.length - NAMED} more`] : [])].join('; ');
}

/** How much changed: `3 began, 2 ended, 1 gave way to other terms, 2 first stated`. */
export function changesInWords({ began, ended, changed, stated, held, announced, unclear, passing }: Changes): string {
  const old = changed.flatMap(({ before }) => before).length;
  const parts = [
    old > 0 && `${old} gave way to other terms`,
    began.length > 0 && `${began.length} began`,
    ended.length > 0 && `${ended.length} ended`,
    stated.length > 0 && `${stated.length} first stated`,
    held.length > 0 && `${held.length} held by a later account`,
    announced.length > 0 && `${announced.length} announced`,
    unclear.length > 0 && `${unclear.length} no longer known`,
    passing.length > 0 && `${passing.length} held only in between`,
  ].filter(Boolean);
  return parts.length === 0 ? 'nothing changed' : parts.join(', ');
}
