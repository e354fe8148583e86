import type { Graph } from '#graph/graph.ts';
import { byTitle } from '#graph/title-order.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { href } from '../href.ts';
import { linkTo, type Link } from '../link.ts';
import { tiesOn, type TiesAnswer } from './ties.ts';
import { waysBetween } from './ways.ts';
import * as say from '#words/ties.ts';

/** Everything the page of ties shows. */
export interface TiesPage {
  /**
   * Names to choose from: each title, then its other names with whose they are. None of very many: a script takes them
   * from the table.
   */
  readonly names: readonly { readonly id: string; readonly name: string; readonly of: string }[];
  /** The pair that is shown before one is chosen. */
  readonly example: { readonly from: string; readonly to: string; readonly answer: TiesAnswer } | undefined;
  /** Further pairs to try. */
  readonly others: readonly Link[];
  /** Entities by kind, each with how many ties it has itself: they stand on its page. */
  readonly direct: readonly {
    readonly label: string;
    readonly count: number;
    /** None of a kind that has very many. */
    readonly entities: readonly (Link & { readonly count: number })[];
  }[];
}

/** Up to so many names stand to be chosen, and entities of a kind to be read. */
const MOST_NAMES = 500;
const MOST_OF_KIND = 300;

export function tiesPage(graph: Graph, table: RelationTable): TiesPage {
  const entities = [...graph.pages.values()]
    .filter((page) => page.shape === 'entity')
    .filter(({ id }) => table.pages[id])
    .sort(byTitle);
  const counts = new Map<string, number>();
  for (const { from, to } of table.rows) for (const end of [from, to]) counts.set(end, (counts.get(end) ?? 0) + 1);
  const [example, ...others] = tiedPairs(graph, table);
  const kinds = Map.groupBy(entities, ({ kind }) => kind);
  const names = [
    ...entities.map(({ id, title, kind }) => ({ id, name: title, of: kind.label })),
    ...entities.flatMap(({ id, title, aliases = [] }) => aliases.map((name) => ({ id, name, of: title }))),
  ];
  return {
    names: names.length > MOST_NAMES ? [] : names,
    example: example && {
      from: table.pages[example.from]!.title,
      to: table.pages[example.to]!.title,
      answer: tiesOn(table, { ...example, day: table.checked }),
    },
    others: apartFrom(others).map((pair) => ({
      title: say.oneAndAnother(table.pages[pair.from]!.title, table.pages[pair.to]!.title),
      href: `${href.ties()}?${new URLSearchParams({ ...pair })}`,
    })),
    direct: [...graph.kinds.values()].flatMap((kind) => {
      const its = kinds.get(kind);
      if (!its) return [];
      const shown = its.length > MOST_OF_KIND ? [] : its;
      const listed = shown.map((page) => ({ ...linkTo(page), count: counts.get(page.id)! }));
      return [{ label: kind.plural, count: its.length, entities: listed }];
    }),
  };
}

interface Pair {
  readonly from: string;
  readonly to: string;
}

/** Two of them that share no name, where there are such. */
function apartFrom(pairs: readonly Pair[]): readonly Pair[] {
  const [first] = pairs;
  const names = first && [first.from, first.to];
  const second = pairs.find(({ from, to }) => !names?.includes(from) && !names?.includes(to));
  return [first, second].filter((pair) => pair !== undefined);
}

/** Pairs of the overview that are tied; those that are not tied directly first. */
function tiedPairs({ home }: Graph, table: RelationTable): readonly Pair[] {
  const ids = home.overview.map(({ id }) => id).filter((id) => table.pages[id]);
  return ids
    .flatMap((from, index) => ids.slice(index + 1).map((to) => ({ from, to })))
    .map((pair) => ({ pair, length: waysBetween(table.rows, pair.from, pair.to)[0]?.length ?? 0 }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => Number(b.length > 1) - Number(a.length > 1))
    .map(({ pair }) => pair);
}
