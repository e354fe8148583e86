import { changesBetween } from '#graph/changes.ts';
import type { Edition, Facts } from '#graph/edition.ts';
import type { Graph, Step } from '#graph/graph.ts';

/** All that has changed from an edition to the facts as they stand, in one step. */
export function stepSince({ facts }: Pick<Graph, 'facts'>, before: Edition): Step {
  const known = made.get(facts)?.get(before);
  if (known) return known;
  const step = { before, after: facts, changes: changesBetween(before, facts) };
  made.set(facts, (made.get(facts) ?? new Map<Edition, Step>()).set(before, step));
  return step;
}

// Every card asks for those of all editions.
const made = new WeakMap<Facts, Map<Edition, Step>>();
