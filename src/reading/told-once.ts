import type { Issue, Position } from '#issues/issue.ts';
import { offsetAt, type TextFile } from './text-file.ts';

/** Marks that are shown as they are written; what is wrong with one of a paragraph is wrong with the others like it. */
const OF_MARKS: ReadonlySet<string> = new Set(['stray-mark', 'other-dialect']);

/** Faults of which those that say the same of marks in one paragraph are one, at the first of them. */
export function marksToldOnce(file: TextFile, issues: readonly Issue[]): Issue[] {
  const offset = ({ line, column }: Position) => offsetAt(file, line, column);
  const told: Issue[] = [];
  for (const issue of issues) {
    const twin = told.findIndex(
      ({ rule, what, at, also = [] }) =>
        OF_MARKS.has(rule) &&
        what === issue.what &&
        !file.text.slice(offset(also.at(-1) ?? at), offset(issue.at)).includes('\n\n'),
    );
    if (twin < 0) told.push(issue);
    else told[twin] = { ...told[twin]!, also: [...(told[twin]!.also ?? []), issue.at] };
  }
  return told;
}
