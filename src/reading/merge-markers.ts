import type { Issue } from '#issues/issue.ts';
import { quoted } from './report.ts';
import { positionAt, type TextFile } from './text-file.ts';

/** Lines that a merge left in a file. A row of equals signs alone is none: Markdown underlines headings with it. */
export function mergeMarkers(file: TextFile): Issue[] {
  const found = [...file.text.matchAll(/^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm)];
  if (!found.some(([line]) => /^[<>]/.test(line))) return [];
  return found.map((match) => ({
    rule: 'merge-marker',
    at: positionAt(file, match.index),
    what: `The line "${quoted(match[0])}" was left by a merge.`,
    why: 'Both sides of the merge would be published.',
    fix: 'Keep one side and delete the lines with these signs.',
  }));
}
