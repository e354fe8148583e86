import type { Page } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';
import { formatDate } from '../wording/dates.ts';
import type { ClaimBook, Mark } from '../evidence/claim-book.ts';

/** A question and its short answer, dated. */
export interface AnswerEntry {
  readonly question: string;
  readonly text: string;
  /** The day on which it was true, in words. */
  readonly asOf: string;
  readonly datetime: string;
  readonly marks: readonly Mark[];
}

export function answerEntries({ answers }: Page, checked: Day, book: ClaimBook): readonly AnswerEntry[] {
  return answers.map(({ question, answer, claims }) => ({
    question,
    text: answer,
    asOf: formatDate(checked),
    datetime: checked,
    marks: book.marks(claims),
  }));
}
