import type { Issue } from '#issues/issue.ts';

/** Takes down a fault in the file that is being read. */
export type Report = (issue: Issue) => void;

/** Text as a report quotes it: on one line, and not endless. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
