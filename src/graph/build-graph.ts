import type { Issue } from '#issues/issue.ts';
import { isError } from '#issues/rules.ts';
import type { Graph } from './graph.ts';
import { withCopiesToldOnce } from './copied-files.ts';
import { withoutFollowers } from './followers.ts';
import { join } from './join.ts';
import { knownIn } from './known.ts';
import type { Records } from './records.ts';
import { rules } from './rules/index.ts';

/** The graph, or none when an issue of error weight was found; and all issues, in no order. */
export interface Built {
  readonly graph: Graph | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Holds all records against each other and joins them into one graph.
 *
 * @param earlier - Issues found while reading. With an error among them the rules still run on what could
 * be read, so that one run shows every fault, but there is no graph.
 */
export function buildGraph(records: Records, earlier: readonly Issue[] = []): Built {
  const known = knownIn(records);
  const found = rules.flatMap((rule) => [...rule(records, known)]);
  const issues = [
    ...earlier,
    ...(found.length > 0 ? withoutFollowers(withCopiesToldOnce(found, records), earlier, records) : found),
  ];
  const sound = !issues.some(isError) && records.site !== undefined;
  return { graph: sound ? join(records, records.site.value) : undefined, issues };
}
