import { Multimap } from '#graph/multimap.ts';
import { byCodePoint } from '#issues/order.ts';
import { line, type Line } from '../as-of/line.ts';
import { NEVER, standingOn } from '#graph/bounds.ts';
import type { RelationRow } from '../as-of/relation-row.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { tiePicture, type TieStop } from './tie-picture.ts';

/** The most steps a tie may have. More would tie anybody to anybody. */
export const MOST_STEPS = 3;

/** How many ways between two are shown. */
const MOST_WAYS = 6;

/** One step of a way: the relations between two that stand next to each other. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly rows: readonly RelationRow[];
}

/** Whether all steps of a way held at once, and if so whether they do on the day the facts were checked. */
export type Together = 'now' | 'once' | 'never';

/** A way from one entity to another. */
export interface Way {
  readonly steps: readonly Step[];
  readonly together: Together;
}

/** The shortest ways between two. */
export interface Ties {
  /** Steps of each; 0 when there are none within reach. */
  readonly length: number;
  readonly ways: readonly Way[];
  /** How many more of the same length there are. */
  readonly more: number;
}

/**
 * How one entity is tied to another: all the shortest ways of at most three steps. One step is one relation, followed
 * either way.
 *
 * Ways whose steps hold together now come first, then those whose steps once did, then by how many relations carry
 * them. The build asks it and the browser too.
 */
export function tiesBetween({ rows, checked }: RelationTable, from: string, to: string): Ties {
  const neighbours = new Multimap<string, string>();
  for (const row of rows) {
    neighbours.add(row.from, row.to);
    neighbours.add(row.to, row.from);
  }
  const found = from === to ? [] : shortest(neighbours, from, to);
  const ways = found
    .map((stops) =>
      stops
        .slice(1)
        .map((stop, index) => ({ from: stops[index]!, to: stop, rows: rowsBetween(rows, stops[index]!, stop) })),
    )
    .map((steps) => ({ steps, together: together(steps, checked) }))
    .sort((a, b) => rank(a) - rank(b) || weight(b) - weight(a) || byCodePoint(names(a), names(b)));
  return {
    length: ways[0]?.steps.length ?? 0,
    ways: ways.slice(0, MOST_WAYS),
    more: Math.max(0, ways.length - MOST_WAYS),
  };
}

/** All ways of the least length, each as its stops. */
function shortest(neighbours: Multimap<string, string>, from: string, to: string): string[][] {
  let ways = [[from]];
  for (let length = 1; length <= MOST_STEPS; length++) {
    ways = ways.flatMap((stops) =>
      neighbours
        .of(stops.at(-1)!)
        .filter((next) => !stops.includes(next))
        .map((next) => [...stops, next]),
    );
    const arrived = ways.filter((stops) => stops.at(-1) === to);
    if (arrived.length > 0) return arrived;
  }
  return [];
}

const rowsBetween = (rows: readonly RelationRow[], a: string, b: string) =>
  rows.filter((row) => (row.from === a && row.to === b) || (row.from === b && row.to === a));

/**
 * The steps hold together on a day on which each has a relation that does; one of their beginnings is such a day, if
 * there is any.
 */
function together(steps: readonly Step[], checked: string): Together {
  const holdOn = (day: string) => steps.every((step) => step.rows.some((row) => standingOn(row, day) === 'in-force'));
  if (holdOn(checked)) return 'now';
  return steps.flatMap((step) => step.rows).some((row) => row.sure !== NEVER && holdOn(row.sure)) ? 'once' : 'never';
}

const rank = ({ together: how }: Way) => ['now', 'once', 'never'].indexOf(how);
const weight = ({ steps }: Way) => Math.min(...steps.map((step) => step.rows.length));
const names = ({ steps }: Way) => steps.map((step) => step.to).join(' ');

/** The lines of a step, read from where the way comes from. */
export interface StepLines {
  readonly lines: readonly Line[];
  /** What has ended, where something else goes on. */
  readonly ended: readonly Line[];
  readonly endedCount: number;
}

export function stepLines(table: RelationTable, { from, rows }: Step): StepLines {
  const lines = (some: readonly RelationRow[]) =>
    some.map((row) => line(table, row, { from, past: hasEnded(table, row) }));
  const over = rows.filter((row) => hasEnded(table, row));
  if (over.length === rows.length) return { lines: lines(rows), ended: [], endedCount: 0 };
  return { lines: lines(rows.filter((row) => !over.includes(row))), ended: lines(over), endedCount: over.length };
}

/** A way as a page prints it. */
export interface WayInWords {
  readonly stops: string;
  readonly together: string;
  /** Its stops with the strongest lines between them, where all steps hold. */
  readonly picture: readonly TieStop[];
  readonly steps: readonly StepLines[];
}

export function wayInWords(table: RelationTable, way: Way): WayInWords {
  const stops = [way.steps[0]!.from, ...way.steps.map((step) => step.to)];
  return {
    stops: stops.map((id) => table.pages[id]!.title).join(' — '),
    together: togetherInWords(way),
    picture: tiePicture(table, way),
    steps: way.steps.map((step) => stepLines(table, step)),
  };
}

/** Whether it no longer holds on the day the facts were checked. */
export const hasEnded = ({ checked }: RelationTable, row: RelationRow): boolean => standingOn(row, checked) === 'ended';

/** Whether the steps held together, in a sentence; a single step needs none. */
export function togetherInWords({ steps, together: how }: Way): string {
  if (steps.length === 1) return '';
  if (how === 'now') return 'All steps hold now.';
  if (how === 'once') return 'All steps held at the same time once, and no longer do.';
  return 'These steps are not known to have held at the same time.';
}

/** What was found, in a sentence. */
export function tiesInWords({ pages }: RelationTable, { length, ways, more }: Ties, from: string, to: string): string {
  const [a, b] = [pages[from]!.title, pages[to]!.title];
  if (from === to) return 'Choose two that differ.';
  if (length === 0) return `${a} and ${b} are not tied within ${MOST_STEPS} steps.`;
  if (length === 1) return `${a} and ${b} are tied directly.`;
  const count = ways.length + more;
  return `${a} and ${b} are tied in ${length} steps, in ${count === 1 ? 'one way' : `${count} ways`}${more > 0 ? `, of which ${ways.length} are shown` : ''}. No tie between the two themselves was found.`;
}
