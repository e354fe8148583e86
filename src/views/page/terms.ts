import type { Changes } from '../as-of/changes.ts';
import type { Line } from '../as-of/line.ts';

/** What stands in a column: words, dates and the claim behind them. */
interface TermCell {
  /** Its terms; empty where none are told. */
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
    ...changed.flatMap(turnRows),
    ...newRows([...began, ...stated, ...announced]),
    ...[...ended, ...unclear, ...passing].map((line) => ({
      label: sentenceOf(line),
      before: [cellOf(line)],
      since: [],
    })),
  ];
}

/** A relation that goes on with other terms is one row; else what ended stands before what took its place. */
function turnRows({ before, after }: Changes['changed'][number]): readonly TermRow[] {
  const [old, next] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && tieOf(old!) === tieOf(next!))
    return [{ label: sentenceOf(next!), before: [cellOf(old!)], since: [cellOf(next!)] }];
  const gaveWay = next && { ...cellOf(next), words: 'gave way to what follows' };
  return [
    ...before.map((line) => ({ label: sentenceOf(line), before: [cellOf(line)], since: gaveWay ? [gaveWay] : [] })),
    ...newRows(after),
  ];
}

/** What is new; with several parties on the same terms it is one row. */
function newRows(lines: readonly Line[]): readonly TermRow[] {
  const rows = Map.groupBy(lines, ({ subject, verb, detail, dates, claim }) =>
    [subject?.href, verb, detail, dates, claim].join('\0'),
  );
  return [...rows.values()].map((its) => ({
    label: [its[0]!.subject?.title, its[0]!.verb, its.map(({ object }) => object.title).join(' · ')]
      .filter(Boolean)
      .join(' '),
    before: [],
    since: [cellOf(its[0]!)],
  }));
}

const sentenceOf = ({ subject, verb, object }: Line): string =>
  [subject?.title, verb, object.title].filter(Boolean).join(' ');

/** A verb stands in the past on one side, so that ends alone tell whether two lines are of one relation. */
const tieOf = ({ subject, object }: Line): string => `${subject?.href} ${object.href}`;

function cellOf({ detail, dates, status, how, claim }: Line): TermCell {
  return { words: detail, dates, caution: status === 'stated' ? undefined : how.toLowerCase(), claim };
}
