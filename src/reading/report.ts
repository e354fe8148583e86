import type { Issue, Position } from '#issues/issue.ts';

/** Takes down a fault of error weight in the file that is being read. */
export type Report = (
  rule: string,
  at: Position,
  what: string,
  why: string,
  fix: string,
  also?: readonly Position[],
) => void;

/** A {@link Report} that adds to a list. */
export const reportInto =
  (issues: Issue[]): Report =>
  (rule, at, what, why, fix, also) =>
    void issues.push({ rule, severity: 'error', at, what, why, fix, ...(also && { also }) });

/** Text as a report quotes it: on one line, and not endless. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
