import { NEVER, standingOn } from '#graph/bounds.ts';
import { dayBefore } from '#graph/time.ts';
import type { Day } from '#schema/partial-date.ts';
import type { RelationRow } from './relation-row.ts';

/** What ended with what took its place. Either side may have more than one. */
export interface Turn<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
}

/** What is different on a later day, each list in the order given. */
export interface Turns<T> {
  /** What is known to have begun, in the place of nothing that ended. */
  readonly began: readonly T[];
  /** What ended with nothing in its place. */
  readonly ended: readonly T[];
  readonly changed: readonly Turn<T>[];
  /** What was first stated to hold; since when is not known. */
  readonly stated: readonly T[];
  /** What held that day by an account of later; since when is not known. */
  readonly held: readonly T[];
  /** What was announced for later; nothing shows that it began. */
  readonly announced: readonly T[];
  /** What held, and of which it is not known any more whether it does. */
  readonly unclear: readonly T[];
  /** What is known to have held after the first day and ended by the last; it may have begun before. */
  readonly passing: readonly T[];
}

/**
 * The one answer to what began, ended, gave way to something else, was first stated or announced after one day and by
 * another: for the page of a day, that of an agreement, and its drawings.
 */
export function turnsBetween(all: readonly RelationRow[], after: string, by: string): Turns<RelationRow> {
  const falls = (day: string) => day > after && day <= by;
  const rows = touched(all, after, by);
  const held = rows.filter((row) => row.sure <= after && row.sure < row.unsure && row.ended !== undefined);
  const over = held.filter((row) => falls(row.over));
  const unclear = held.filter((row) => falls(row.unsure) && row.over > by);
  const come = rows.filter((row) => falls(row.sure) && standingOn(row, by) !== 'ended');
  const { left, next, changed } = paired([...over, ...unclear], come, all);
  return {
    began: next.filter(({ start }) => start === 'began'),
    ended: left.filter((row) => over.includes(row)),
    changed,
    stated: next.filter(({ start }) => start === 'stated'),
    held: next.filter(({ start }) => start === 'held'),
    announced: rows.filter((row) => row.start === 'announced' && falls(row.earliest)),
    unclear: left.filter((row) => unclear.includes(row)),
    passing: rows.filter((row) => falls(row.sure) && falls(row.over) && row.over !== NEVER),
  };
}

// Each day of change is asked of the same rows many times, and few of them touch it.
const byDay = new WeakMap<readonly RelationRow[], ReadonlyMap<string, readonly RelationRow[]>>();

/** Rows that can be different on the second day, in the order given: those of a single day are looked up. */
function touched(rows: readonly RelationRow[], after: string, by: string): readonly RelationRow[] {
  if (after !== dayBefore(by as Day)) return rows;
  let days = byDay.get(rows);
  if (!days) {
    const found = new Map<string, RelationRow[]>();
    for (const row of rows)
      for (const day of new Set([row.earliest, row.sure, row.unsure, row.over])) {
        const its = found.get(day);
        if (its) its.push(row);
        else found.set(day, [row]);
      }
    byDay.set(rows, (days = found));
  }
  return days.get(by) ?? [];
}

/**
 * What replaced what is written in the content, with the claim that says so; nothing is paired without it. Two that
 * replace one, or one that replaces two, are one turn; so is what replaced something by way of what came and went
 * between.
 */
function paired(old: readonly RelationRow[], come: readonly RelationRow[], all: readonly RelationRow[]) {
  const replacing = come.some(({ replaces }) => replaces.length > 0);
  const byId = new Map(replacing ? all.map((row) => [row.id, row]) : []);
  const turns: { before: Set<RelationRow>; after: RelationRow[] }[] = [];
  for (const row of come) {
    const replaced = replacedBy(row, byId);
    const before = old.filter(({ id }) => replaced.has(id));
    if (before.length === 0) continue;
    const [first, ...others] = turns.filter((turn) => before.some((one) => turn.before.has(one)));
    const turn = first ?? { before: new Set(), after: [] };
    if (!first) turns.push(turn);
    for (const other of others) {
      for (const one of other.before) turn.before.add(one);
      turn.after.push(...other.after);
      turns.splice(turns.indexOf(other), 1);
    }
    for (const one of before) turn.before.add(one);
    turn.after.push(row);
  }
  const changed = turns.map(({ before, after }) => ({ before: [...before], after }));
  const isTurned = new Set(changed.flatMap(({ before, after }) => [...before, ...after]));
  return {
    left: old.filter((row) => !isTurned.has(row)),
    next: come.filter((row) => !isTurned.has(row)),
    changed,
  };
}

/** Ids of all that a relation replaced, and of what that had replaced. */
function replacedBy(
  { replaces }: RelationRow,
  byId: ReadonlyMap<string, RelationRow>,
  found = new Set<string>(),
): ReadonlySet<string> {
  for (const { relation } of replaces) {
    const row = byId.get(relation);
    if (found.has(relation)) continue;
    found.add(relation);
    if (row) replacedBy(row, byId, found);
  }
  return found;
}
