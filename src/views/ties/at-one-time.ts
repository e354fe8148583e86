import { ALWAYS, NEVER, standingOn } from '#graph/bounds.ts';
import type { RelationRow } from '../as-of/relation-row.ts';
import type { Way } from './ways.ts';

/** Days from one to another, the last one left out. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** When each step of a way holds, and when all do. */
export interface AtOneTime {
  readonly steps: readonly {
    /** Days on which it is known to hold, and on which it may. */
    readonly known: readonly Stretch[];
    readonly possible: readonly Stretch[];
  }[];
  readonly known: readonly Stretch[];
  readonly possible: readonly Stretch[];
}

export function atOneTime(way: Way): AtOneTime {
  const steps = way.map(({ rows }) => ({
    known: stretchesOf(rows, (row, day) => standingOn(row, day) === 'in-force'),
    possible: stretchesOf(rows, (row, day) => ['in-force', 'not-known'].includes(standingOn(row, day))),
  }));
  const all = (of: 'known' | 'possible') => steps.map((step): readonly Stretch[] => step[of]).reduce(shared);
  return { steps, known: all('known'), possible: all('possible') };
}

/** Days through which one of them at least passes the test, as stretches that do not touch. */
function stretchesOf(rows: readonly RelationRow[], test: (row: RelationRow, day: string) => boolean): Stretch[] {
  const edges = rows.flatMap(({ earliest, sure, unsure, over }) => [earliest, sure, unsure, over]);
  const cuts = [...new Set<string>([ALWAYS, ...edges, NEVER])].sort();
  const found: Stretch[] = [];
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    if (!rows.some((row) => test(row, from))) continue;
    const [before, to] = [found.at(-1), cuts[index + 1]!];
    if (before?.to === from) found[found.length - 1] = { from: before.from, to };
    else found.push({ from, to });
  }
  return found;
}

const shared = (some: readonly Stretch[], others: readonly Stretch[]): readonly Stretch[] =>
  some.flatMap((a) =>
    others.flatMap((b) => {
      const [from, to] = [a.from > b.from ? a.from : b.from, a.to < b.to ? a.to : b.to];
      return from < to ? [{ from, to }] : [];
    }),
  );

export const isIn = (stretches: readonly Stretch[], day: string): boolean =>
  stretches.some(({ from, to }) => from <= day && day < to);
