import type { Issue } from './issue.ts';

/** Issues by file, then line, column and rule; equal ones once. */
export function inOrder(issues: Iterable<Issue>): Issue[] {
  const seen = new Map<string, Issue>();
  for (const issue of issues) {
    const key = [issue.at.file, issue.at.line, issue.at.column, issue.rule, issue.what].join('\0');
    if (!seen.has(key)) seen.set(key, issue);
  }
  return [...seen.values()].sort(
    (a, b) =>
      byCodePoint(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      byCodePoint(a.rule, b.rule) ||
      byCodePoint(a.what, b.what),
  );
}

/**
 * The order of texts, in a report and on the site. Not localeCompare: it must not depend on the language of the
 * machine.
 */
export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
