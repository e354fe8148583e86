import type { Graph } from '#graph/graph.ts';
import { line, type Lines } from '../as-of/day.ts';
import { relationsFile } from '../as-of/relations-file.ts';
import { hasEnded, tiesBetween, tiesInWords, wayInWords, type WayInWords } from './ties.ts';

/** Everything the page of ties shows. */
export interface TiesPage {
  /** Entities to choose from, by kind. */
  readonly choices: readonly {
    readonly label: string;
    readonly options: readonly { readonly id: string; readonly title: string }[];
  }[];
  /** The pair that is shown before one is chosen. */
  readonly example:
    | { readonly from: string; readonly to: string; readonly sentence: string; readonly ways: readonly WayInWords[] }
    | undefined;
  /** The direct ties of every entity. */
  readonly direct: readonly Lines[];
}

export function tiesPage(graph: Graph): TiesPage {
  const file = relationsFile(graph);
  const entities = [...graph.pages.values()]
    .filter((page) => page.shape === 'entity')
    .filter(({ id }) => file.pages[id])
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  const choices = [...graph.kinds.values()].map((kind) => ({
    label: kind.plural,
    options: entities.filter((page) => page.kind === kind).map(({ id, title }) => ({ id, title })),
  }));
  return {
    choices: choices.filter(({ options }) => options.length > 0),
    example: example(graph),
    direct: entities.map(({ id }) => ({
      anchor: `e-${id}`,
      label: file.pages[id]!.title,
      href: file.pages[id]!.href,
      lines: file.rows
        .filter((row) => row.from === id || row.to === id)
        .map((row) => line(file, row, { from: id, unnamed: true, past: hasEnded(file, row) })),
    })),
  };
}

/** The first pair of the overview that is tied, and not directly. */
function example(graph: Graph): TiesPage['example'] {
  const file = relationsFile(graph);
  const ids = graph.site.home.overview.filter((id) => file.pages[id]);
  const pairs = ids.flatMap((from, index) =>
    ids.slice(index + 1).map((to) => ({ from, to, ties: tiesBetween(file, from, to) })),
  );
  const found = pairs.find(({ ties }) => ties.length > 1) ?? pairs.find(({ ties }) => ties.length > 0);
  if (!found) return undefined;
  const { from, to, ties } = found;
  return {
    from,
    to,
    sentence: tiesInWords(file, ties, from, to),
    ways: ties.ways.map((way) => wayInWords(file, way)),
  };
}
