import type { Graph } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import type { PageId } from '#schema/ids.ts';
import { href } from '../href.ts';

interface Step {
  readonly title: string;
  readonly href: string;
}

/** Where a page stands on a guided path. */
export interface PlaceOnPath {
  readonly path: Step;
  /** From 1. */
  readonly stop: number;
  readonly of: number;
  readonly previous: Step | undefined;
  readonly next: Step | undefined;
}

/** The guided paths that lead over a page, with the stops before and after it. */
export function placesOnPaths(graph: Graph, id: PageId): readonly PlaceOnPath[] {
  const step = (page: PageId | undefined): Step | undefined =>
    page === undefined ? undefined : { title: the(graph.pages, page).title, href: href.page(page) };
  return [...graph.pages.values()].flatMap((path) => {
    if (path.shape !== 'topic' || !path.stops) return [];
    const stops = path.stops.map(({ page }) => page);
    const index = stops.indexOf(id);
    return index < 0
      ? []
      : [
          {
            path: { title: path.title, href: href.page(path.id) },
            stop: index + 1,
            of: stops.length,
            previous: step(stops[index - 1]),
            next: step(stops[index + 1]),
          },
        ];
  });
}
