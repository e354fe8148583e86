import { buildGraph } from '#graph/build-graph.ts';
import type { Graph } from '#graph/graph.ts';
import type { Records } from '#graph/records.ts';
import type { Issue } from '#issues/issue.ts';
import { printedReport } from '#issues/report.ts';
import { filesOnDisk } from '#reading/files-on-disk.ts';
import type { ReadBefore } from '#reading/read-before.ts';
import { readContent } from '#reading/read-content.ts';

/** What came of reading and checking a subject. */
export interface CheckResult {
  /** Missing when an issue of error weight was found. */
  readonly graph: Graph | undefined;
  readonly records: Records;
  readonly issues: readonly Issue[];
}

/**
 * Reads and checks the subject in a folder.
 *
 * @param before - What was read of it before.
 * @throws {WrongUsage} when there is no such folder.
 */
export function checkResult(folder: string, before?: ReadBefore): CheckResult {
  const { records, issues } = readContent(filesOnDisk(folder), before);
  return { records, ...buildGraph(records, issues) };
}

/** The content has errors. The message is the printed report; programs end with `exitCode`. */
export class FaultyContent extends Error {
  override readonly name = 'FaultyContent';
  readonly exitCode = 1;
}

/**
 * The graph of the subject in a folder. Its warnings are printed to the error stream.
 *
 * @throws {FaultyContent} when there is an error in it.
 * @throws {WrongUsage} when there is no such folder.
 */
export function checkedContent(folder: string): Graph {
  const { graph, issues } = checkResult(folder);
  const report = printedReport(issues);
  if (!graph) throw new FaultyContent(report);
  if (report) console.error(report);
  return graph;
}
