import type { Graph, Page } from '#graph/graph.ts';
import { href } from '../href.ts';
import { linkTo, type Link } from '../link.ts';
import { placesOf } from '../site-places.ts';
import * as say from '#words/home.ts';

/** Pages to begin with, and where all of their sort are. */
export interface Way {
  readonly label: string;
  readonly links: readonly Link[];
  readonly all: Link | undefined;
}

/** The most pages that a way names, so that all are equally long. */
const NAMED = 4;

/** The ways into the site that its author has chosen, and last what can be asked. */
export function waysIn(graph: Graph): readonly Way[] {
  const ways = graph.home.ways.map(({ label, pages }) => ({
    label,
    links: pages.slice(0, NAMED).map(linkTo),
    all: allLike(graph, pages[0]!),
  }));
  const { label, places } = placesOf(graph).find(({ places: all }) => all.some((place) => place.href === href.asOf()))!;
  return [...ways, { label, links: places.slice(0, NAMED), all: places[NAMED] }];
}

function allLike(graph: Graph, page: Page): Link {
  const isLike = (other: Page) =>
    page.shape === 'entity' ? other.shape === 'entity' && other.kind === page.kind : other.shape === page.shape;
  const count = [...graph.pages.values()].filter(isLike).length;
  const [plural, anchor] = page.shape === 'entity' ? [page.kind.plural, page.kind.id] : [say.questions, 'topics'];
  return { title: say.allOfKind(count, plural.toLowerCase()), href: href.index(anchor) };
}
