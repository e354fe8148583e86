import { buildGraph } from '#graph/build-graph.ts';
import type { Issue } from '#issues/issue.ts';
import { isError } from '#issues/rules.ts';
import type { ContentFiles } from '#reading/content-files.ts';
import { readContent } from '#reading/read-content.ts';

/**
 * The faults of a subject that are not there before some of its files are changed. A file without a text is taken away.
 */
export function faultsThatCome(
  { name, files }: ContentFiles,
  changes: ReadonlyMap<string, string | undefined>,
): { errors: Issue[]; warnings: Issue[] } {
  const after = new Map(files);
  for (const [path, text] of changes)
    if (text === undefined) after.delete(path);
    else after.set(path, new TextEncoder().encode(text));
  const known = new Set(faultsOf({ name, files }).map(keyOf));
  const come = faultsOf({ name, files: after }).filter((issue) => !known.has(keyOf(issue)));
  return { errors: come.filter(isError), warnings: come.filter((issue) => !isError(issue)) };
}

function faultsOf(subject: ContentFiles): readonly Issue[] {
  const { records, issues } = readContent(subject);
  return buildGraph(records, issues).issues;
}

const keyOf = ({ rule, what, at }: Issue): string => JSON.stringify([rule, what, at.file]);
