import type { Issue } from '#issues/issue.ts';
import { positionAt, type TextFile } from './text-file.ts';

/** Where the front matter of a page lies and where its prose begins, as offsets. */
export interface FrontMatter {
  readonly start: number;
  readonly end: number;
  readonly proseStart: number;
}

const WHY =
  'A page begins with its front matter: a line of three hyphens, the fields, and another line of three hyphens.';

/** Finds the front matter; where there is none, the prose is taken to begin with the file. */
export function frontMatter(file: TextFile): { matter: FrontMatter | undefined; proseStart: number; issues: Issue[] } {
  const { text } = file;
  const issues: Issue[] = [];
  const fault = (offset: number, what: string, fix: string, proseStart = 0) => {
    issues.push({ rule: 'front-matter', at: positionAt(file, offset), what, why: WHY, fix });
    return { matter: undefined, proseStart, issues };
  };
  const opening = /^[ \t]*---[ \t]*(?:\n|$)/m.exec(text);
  if (!opening)
    return fault(0, 'The page has no front matter.', 'Add it at the top, with at least a title and a summary.');
  const before = text.slice(0, opening.index);
  const start = opening.index + opening[0].length;
  const close = /^---[ \t]*(?:\n|$)/gm;
  close.lastIndex = start;
  const end = close.exec(text);
  if (before.trim() !== '') {
    if (!end)
      return fault(0, 'The page has no front matter.', 'Add it at the top, with at least a title and a summary.');
    fault(
      before.length - before.trimStart().length,
      'There is text before the front matter.',
      'Delete what stands before the first three hyphens, or move it below the front matter.',
    );
  } else if (before !== '')
    fault(0, 'There are empty lines before the front matter.', 'Delete all above the first three hyphens.');
  else if (/^[ \t]/.test(opening[0]))
    fault(0, 'There are spaces before the front matter.', 'Begin its first line with the three hyphens.');
  if (!end)
    return fault(
      opening.index,
      'The front matter is opened here and never closed.',
      'Add a line of three hyphens after its last field.',
      text.length,
    );
  const proseStart = end.index + end[0].length;
  return { matter: { start, end: end.index, proseStart }, proseStart, issues };
}
