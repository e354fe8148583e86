import { capital } from '../wording/capital.ts';
import { formatDate } from '../wording/dates.ts';
import { changeParts, changesBetween, changesInWords, type ChangePart } from './changes.ts';
import type { RelationTable } from './relation-table.ts';

/** What is shown of two days. The build prints it and the browser too. */
export interface SpanAnswer {
  readonly title: string;
  /** How much changed, in a sentence. */
  readonly verdict: string;
  readonly parts: readonly ChangePart[];
}

/** What changed after one day and by another. */
export function spanAnswer(table: RelationTable, from: string, to: string): SpanAnswer {
  const changes = changesBetween(table, from, to);
  return {
    title: titleOfSpan(from, to),
    verdict: `${capital(changesInWords(changes))}.`,
    parts: changeParts(changes),
  };
}

export const titleOfSpan = (from: string, to: string): string =>
  `What changed from ${formatDate(from)} to ${formatDate(to)}`;
