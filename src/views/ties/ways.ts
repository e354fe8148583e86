import type { RelationRow } from '../as-of/relation-row.ts';

/** The most steps a tie may have. More would tie anybody to anybody. */
export const MOST_STEPS = 3;

/** One step of a way: the relations between two that stand next to each other. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly RelationRow[];
}

/** A way from one to another. A step is one relation or more, each followed either way. */
export type Way = readonly Step[];

/** All ways of at most three steps between two that differ, the shortest first. None passes a stop twice. */
export function waysBetween(rows: readonly RelationRow[], from: string, to: string): readonly Way[] {
  if (from === to) return [];
  const ties = new Map<string, Map<string, RelationRow[]>>();
  const add = (one: string, other: string, row: RelationRow) => {
    const of = ties.get(one) ?? new Map<string, RelationRow[]>();
    ties.set(one, of.set(other, [...(of.get(other) ?? []), row]));
  };
  for (const row of rows) {
    add(row.from, row.to, row);
    add(row.to, row.from, row);
  }
  const stepsOf = (stops: readonly string[]): Way =>
    stops.slice(1).map((stop, index) => ({ from: stops[index]!, to: stop, rows: ties.get(stops[index]!)!.get(stop)! }));
  const found: Way[] = [];
  let begun = [[from]];
  for (let length = 1; length <= MOST_STEPS; length++) {
    found.push(...begun.filter((stops) => ties.get(stops.at(-1)!)?.has(to)).map((stops) => stepsOf([...stops, to])));
    // The last step is looked up, so that of the many ways that lead elsewhere none is walked to its end.
    if (length < MOST_STEPS)
      begun = begun.flatMap((stops) =>
        [...(ties.get(stops.at(-1)!)?.keys() ?? [])]
          .filter((next) => next !== to && !stops.includes(next))
          .map((next) => [...stops, next]),
      );
  }
  return found;
}
