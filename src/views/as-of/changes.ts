import { line, type Line } from './day.ts';
import { holds, isKnown } from './held.ts';
import type { RelationRow, RelationsFile } from './relations-file.ts';

/** The same right or duty between the same two, on other terms. */
export interface TermsChanged {
  /** What goes on: subject, verb and object, without terms. */
  readonly what: Line;
  /** Terms that ended with those that took their place; where there are more of one sort, some stand alone. */
  readonly turns: readonly { readonly before: Line | undefined; readonly after: Line | undefined }[];
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
export function changesBetween(file: RelationsFile, after: string, by: string, asKnown = false): Changes {
  const rows = file.rows.filter((row) => !file.types[row.type]!.structure && !(asKnown && !isKnown(row, by)));
  const ended = rows.filter((row) => holds(row, after) && !holds(row, by));
  const began = rows.filter((row) => !holds(row, after) && holds(row, by));
  const [successors, predecessors] = [byTie(began), byTie(ended)];
  const goesOn = (row: RelationRow) => successors.has(tie(row)) && predecessors.has(tie(row));
  return {
    began: began.filter((row) => !goesOn(row)).map((row) => begun(file, row)),
    ended: ended.filter((row) => !goesOn(row)).map((row) => over(file, row)),
    changed: [...predecessors]
      .filter(([key]) => successors.has(key))
      .map(([key, before]) => ({
        what: line(file, before[0]!),
        turns: paired(before, successors.get(key)!).map(([old, next]) => ({
          before: old && over(file, old),
          after: next && begun(file, next),
        })),
      })),
    passing: rows
      .filter((row) => row.since > after && row.until !== '' && row.until <= by)
      .map((row) => over(file, row)),
  };
}

const begun = (file: RelationsFile, row: RelationRow): Line => ({ ...line(file, row), claim: row.claimBegan });
const over = (file: RelationsFile, row: RelationRow): Line => ({
  ...line(file, row, { past: true }),
  claim: row.claimEnded,
});

const tie = ({ type, from, to }: RelationRow) => `${type} ${from} ${to}`;

/** Terms are of the same thing when they begin with as many of the same letters. */
const ALIKE = 4;

/** Old terms and new ones, each with the one that begins most like it. Where there is one of each, they belong together in any case. */
function paired(
  before: readonly RelationRow[],
  after: readonly RelationRow[],
): [RelationRow | undefined, RelationRow | undefined][] {
  const left = new Set(after);
  const all = before
    .flatMap((old) =>
      after.map((next) => ({
        old,
        next,
        shared: before.length * after.length === 1 ? ALIKE : sharedStart(old.detail, next.detail),
      })),
    )
    .filter(({ shared }) => shared >= ALIKE)
    .sort((a, b) => b.shared - a.shared);
  const found = new Map<RelationRow, RelationRow>();
  for (const { old, next } of all) {
    if (found.has(old) || !left.has(next)) continue;
    found.set(old, next);
    left.delete(next);
  }
  // Those that belong together first.
  const ordered = [...before].sort((a, b) => Number(found.has(b)) - Number(found.has(a)));
  return [
    ...ordered.map((old): [RelationRow, RelationRow | undefined] => [old, found.get(old)]),
    ...[...left].map((next): [undefined, RelationRow] => [undefined, next]),
  ];
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function byTie(rows: readonly RelationRow[]): ReadonlyMap<string, readonly RelationRow[]> {
  return Map.groupBy(rows, tie);
}

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
