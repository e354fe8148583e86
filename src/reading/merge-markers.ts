import type { Issue } from '#issues/issue.ts';
import { quoted } from './report.ts';
import { positionAt, type TextFile } from './text-file.ts';

/** Lines that a merge left in a file, those of one conflict together. A row of equals signs alone is none: Markdown underlines headings with it. */
export function mergeMarkers(file: TextFile): Issue[] {
  const found = [...file.text.matchAll(/^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/gm)];
  if (!found.some(([line]) => /^[<>]/.test(line))) return [];
  const merges: Issue[] = [];
  for (const { 0: line, index } of found) {
    const at = positionAt(file, index);
    const last = merges.at(-1);
    if (last && !line.startsWith('<')) merges[merges.length - 1] = { ...last, also: [...(last.also ?? []), at] };
    else
      merges.push({
        rule: 'merge-marker',
        at,
        what: `The line "${quoted(line)}" was left by a merge.`,
        why: 'Both sides of the merge would be published.',
        fix: 'Keep one side and delete the lines with these signs.',
      });
  }
  return merges;
}
