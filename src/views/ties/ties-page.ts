import type { Graph } from '#graph/graph.ts';
import { Multimap } from '#graph/multimap.ts';
import { byCodePoint } from '#issues/order.ts';
import type { PageId } from '#schema/ids.ts';
import type { Fold } from '../as-of/day.ts';
import { digestOf } from '../as-of/digest.ts';
import { line } from '../as-of/line.ts';
import type { RelationRow } from '../as-of/relation-row.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { hasEnded, tiesBetween, tiesInWords, wayInWords, type WayInWords } from './ties.ts';

/** Everything the page of ties shows. */
export interface TiesPage {
  /** Names to choose from: each title, then its other names with whose they are. */
  readonly names: readonly { readonly id: string; readonly name: string; readonly of: string }[];
  /** The pair that is shown before one is chosen. */
  readonly example:
    | { readonly from: string; readonly to: string; readonly sentence: string; readonly ways: readonly WayInWords[] }
    | undefined;
  /** The direct ties of every entity. */
  readonly direct: readonly Fold[];
}

export function tiesPage(graph: Graph, table: RelationTable): TiesPage {
  const entities = [...graph.pages.values()]
    .filter((page) => page.shape === 'entity')
    .filter(({ id }) => table.pages[id])
    .sort((a, b) => byCodePoint(a.title, b.title));
  const rows = new Multimap<PageId, RelationRow>();
  for (const row of table.rows) for (const end of [row.from, row.to]) rows.add(end, row);
  return {
    names: [
      ...entities.map(({ id, title, kind }) => ({ id, name: title, of: kind.label })),
      ...entities.flatMap(({ id, title, aliases = [] }) => aliases.map((name) => ({ id, name, of: title }))),
    ],
    example: example(graph, table),
    direct: entities.map(({ id }) => ({
      anchor: `e-${id}`,
      label: table.pages[id]!.title,
      count: rows.of(id).length,
      digest: digestOf(table, rows.of(id)),
      open: false,
      lines: rows.of(id).map((row) => line(table, row, { from: id, unnamed: true, past: hasEnded(table, row) })),
    })),
  };
}

/** The first pair of the overview that is tied, and not directly. */
function example({ home }: Graph, table: RelationTable): TiesPage['example'] {
  const ids = home.overview.map(({ id }) => id).filter((id) => table.pages[id]);
  const pairs = ids.flatMap((from, index) =>
    ids.slice(index + 1).map((to) => ({ from, to, ties: tiesBetween(table, from, to) })),
  );
  const found = pairs.find(({ ties }) => ties.length > 1) ?? pairs.find(({ ties }) => ties.length > 0);
  if (!found) return undefined;
  const { from, to, ties } = found;
  return {
    from: table.pages[from]!.title,
    to: table.pages[to]!.title,
    sentence: tiesInWords(table, ties, from, to),
    ways: ties.ways.map((way) => wayInWords(table, way)),
  };
}
