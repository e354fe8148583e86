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
      compare(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compare(a.rule, b.rule) ||
      compare(a.what, b.what),
  );
}

// Not localeCompare: the order of a report must not depend on the language of the machine.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
