import type { Graph } from '#graph/graph.ts';

const PLACE = Symbol.for('accord.graph');
const shared = globalThis as { [PLACE]?: Graph };

/**
 * Hands a graph that has been read and checked to the pages of a build. They are bundled, and run in the same process
 * with modules of their own, so that a module can't hold what both shall know.
 */
export function handOver(graph: Graph): void {
  shared[PLACE] = graph;
}

/** The graph that was handed over; undefined where nothing has read it yet, as in development. */
export const handedGraph = (): Graph | undefined => shared[PLACE];
