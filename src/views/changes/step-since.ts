import { changesBetween } from '#graph/changes.ts';
import type { Edition } from '#graph/edition.ts';
import type { Graph, Step } from '#graph/graph.ts';

/** All that has changed from an edition to the facts as they stand, in one step. */
export const stepSince = ({ facts }: Graph, before: Edition): Step => ({
  before,
  after: facts,
  changes: changesBetween(before, facts),
});
