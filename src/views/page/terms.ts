import type { Changes } from '../as-of/changes.ts';
import type { Line } from '../as-of/line.ts';

/** What stands in a column: words, dates and the claim behind them. */
interface TermCell {
  /** Terms, or the whole relation where it is another than that of the row. */
  readonly words: string;
  readonly dates: string;
  /** Said only when it is not simply stated. */
  readonly caution: string | undefined;
  readonly claim: string;
}

/** One term of an agreement, as it was before and as it has been since. */
export interface TermRow {
  readonly label: string;
  readonly before: readonly TermCell[];
  readonly since: readonly TermCell[];
}

/** What an agreement changed, term by term: what gave way first, then what began, was said of, and ended. */
export function termRows(changes: Changes): readonly TermRow[] {
  const { changed, began, ended, stated, announced, unclear, passing } = changes;
  return [
    ...changed.map(({ before, after }): TermRow => {
      const label = sentenceOf(after[0] ?? before[0]!);
      const among = (line: Line) => tieOf(line) === tieOf(after[0] ?? before[0]!);
      return {
        label,
        before: before.map((line) => cellOf(line, among(line))),
        since: after.map((line) => cellOf(line, among(line))),
      };
    }),
    ...[...began, ...stated, ...announced].map((line) => ({
      label: sentenceOf(line),
      before: [],
      since: [cellOf(line)],
    })),
    ...[...ended, ...unclear, ...passing].map((line) => ({
      label: sentenceOf(line),
      before: [cellOf(line)],
      since: [],
    })),
  ];
}

const sentenceOf = ({ subject, verb, object }: Line): string =>
  [subject?.title, verb, object.title].filter(Boolean).join(' ');

/** A verb stands in the past on one side, so that ends alone tell whether two lines are of one relation. */
const tieOf = ({ subject, object }: Line): string => `${subject?.href} ${object.href}`;

function cellOf(line: Line, isOfRow = true): TermCell {
  const { detail, dates, status, how, claim } = line;
  return {
    words: isOfRow ? detail : [sentenceOf(line), detail].filter(Boolean).join(': '),
    dates,
    caution: status === 'stated' ? undefined : how.toLowerCase(),
    claim,
  };
}
