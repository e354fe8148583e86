import type { Graph } from './graph.ts';

const PLACE = Symbol.for('accord.made-once');
const shared = globalThis as { [PLACE]?: WeakMap<Graph, Map<string, unknown>> };

/**
 * What is made of a graph once for all who ask for it under a name. The pages of a build are bundled and have modules of
 * their own, so it is kept where all of a process find it, for as long as the graph is.
 */
export function madeOnce<T>(graph: Graph, name: string, make: () => T): T {
  const made = (shared[PLACE] ??= new WeakMap());
  const its = made.get(graph) ?? new Map<string, unknown>();
  made.set(graph, its);
  if (!its.has(name)) its.set(name, make());
  return its.get(name) as T;
}
