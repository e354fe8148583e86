import { line, shownBeside, type Line } from './line.ts';
import type { RelationRow } from './relation-row.ts';
import type { Relations } from './relation-table.ts';
import { turnsBetween, type Turns } from './turns.ts';
import { unstructured } from './unstructured.ts';
import * as say from '#words/days.ts';

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

/** In the order in which they are told. */
const KINDS = Object.keys(say.changed) as (keyof Changes)[];

/** The changes as they are shown, without what there is none of. */
export const changeParts = (changes: Changes): readonly ChangePart[] =>
  KINDS.filter((kind) => changes[kind].length > 0).map((kind) => ({
    anchor: kind,
    label: say.changed[kind],
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
  return { ...said, claim: turn.claim, marks: shownBeside(said, [{ status, how, claim }, ...others]) };
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
  return [...all.slice(0, NAMED), ...(all.length > NAMED ? [say.andMore(all.length - NAMED)] : [])].join('; ');
}

/** How much changed: `1 gave way to other terms, 3 began, 2 ended, 2 first stated`. */
export function changesInWords(changes: Changes): string {
  const counts = KINDS.map((kind) => {
    const count = kind === 'changed' ? changes.changed.flatMap(({ before }) => before).length : changes[kind].length;
    return count > 0 && `${count} ${say.howMuchChanged[kind]}`;
  });
  return counts.filter(Boolean).join(', ') || say.nothingChanged;
}
