import type { Issue } from '#issues/issue.ts';
import { quoted, reportInto } from './report.ts';
import { positionAt, type TextFile } from './text-file.ts';

/** Lines that a merge left in a file. A row of equals signs alone is none: Markdown underlines headings with it. */
export function mergeMarkers(file: TextFile): Issue[] {
  const issues: Issue[] = [];
  const found = [...file.text.matchAll(/^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm)];
  if (!found.some(([line]) => /^[<>]/.test(line))) return issues;
  for (const match of found)
    reportInto(issues)(
      'merge-marker',
      positionAt(file, match.index),
      `The line "${quoted(match[0])}" was left by a merge.`,
      'Both sides of the merge would be published.',
      'Keep one side and delete the lines with these signs.',
    );
  return issues;
}
