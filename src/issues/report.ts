import type { Issue } from './issue.ts';
import { inOrder } from './order.ts';
import { isError, severityOf } from './rules.ts';

/** The most issues that are printed in full; the rest is counted. */
export const MOST_PRINTED = 100;

/** The most further places of one issue that are printed. */
const MOST_PLACES = 10;

/** Where each rule has a section under its name, from the folder of the project. */
export const REFERENCE = 'content/rules.md';

/**
 * The report for people: one block an issue, errors and warnings together, sorted by file and line.
 *
 * @returns Lines without a last line break; empty when there is nothing to say.
 */
export function printedReport(issues: Iterable<Issue>, most = MOST_PRINTED): string {
  const sorted = inOrder(issues);
  if (sorted.length === 0) return '';
  const blocks = sorted.slice(0, most).map(block);
  const left = sorted.length - most;
  if (left > 0) blocks.push(`… and ${left} more. Mend these first; the rest will be listed then.`);
  return `${blocks.join('\n\n')}\n\n${tally(sorted)} Each rule is explained under its name in ${REFERENCE}.`;
}

function block(issue: Issue): string {
  const mark = severityOf(issue) === 'warning' ? '  (warning)' : '';
  const places = issue.also ?? [];
  const also = places.slice(0, MOST_PLACES).map((place) => `  See also ${spot(place)}`);
  if (places.length > MOST_PLACES) also.push(`  and ${places.length - MOST_PLACES} more places`);
  return [
    `${spot(issue.at)}  ${issue.rule}${mark}`,
    `  ${issue.what}`,
    `  ${issue.why}`,
    `  ${issue.fix}`,
    ...also,
  ].join('\n');
}

const spot = (at: Issue['at']) => `${at.file}:${at.line}:${at.column}`;

/** "2 errors and 1 warning." */
export function tally(issues: readonly Issue[]): string {
  const errors = issues.filter(isError).length;
  const warnings = issues.length - errors;
  const parts = [errors > 0 && plural(errors, 'error'), warnings > 0 && plural(warnings, 'warning')].filter(Boolean);
  return `${parts.join(' and ')}.`;
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The same for programs: every issue, none cut off. */
export function jsonReport(issues: Iterable<Issue>): string {
  const sorted = inOrder(issues);
  const errors = sorted.filter(isError).length;
  return JSON.stringify(
    {
      errors,
      warnings: sorted.length - errors,
      reference: REFERENCE,
      issues: sorted.map((issue) => ({ severity: severityOf(issue), ...issue })),
    },
    null,
    2,
  );
}
