import type { Graph } from '#graph/graph.ts';
import { href } from '../href.ts';
import { siteIndex } from './site-index.ts';
import * as say from '#words/listing.ts';

/** Where to go from an address that has no page, each with how many there are. */
export const placesInstead = (graph: Graph) => [
  ...siteIndex(graph).groups.map(({ anchor, label, count }) => ({
    title: label,
    href: href.index(anchor),
    count,
  })),
  { title: say.aToZ, href: href.aToZ() },
];
