import type { Page } from '#graph/graph.ts';
import { linkTo, type Link } from '../link.ts';

/** Where a page stands on a guided path. */
export interface PlaceOnPath {
  readonly path: Link;
  /** From 1. */
  readonly stop: number;
  readonly of: number;
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** The guided paths that lead over a page, with the stops before and after it. */
export function placesOnPaths(page: Page): readonly PlaceOnPath[] {
  return page.paths.map((path) => {
    const stops = path.stops.map((stop) => stop.page);
    const index = stops.indexOf(page);
    return {
      path: linkTo(path),
      stop: index + 1,
      of: stops.length,
      previous: index > 0 ? linkTo(stops[index - 1]!) : undefined,
      next: index + 1 < stops.length ? linkTo(stops[index + 1]!) : undefined,
    };
  });
}
