import type { EntityPage, Graph, RelationNode } from '#graph/graph.ts';
import { the } from '#graph/lookups.ts';
import { small } from '../wording/capital.ts';
import { formatNotedSpan, formatSpan, formatStart } from '../wording/dates.ts';
import type { Changes } from '../as-of/changes.ts';
import { byTerms, type Line } from '../as-of/line.ts';
import * as say from '#words/page.ts';

type Turn = Changes['changed'][number];

/** Said of what ended where something else took its place. */
export const GAVE_WAY = say.gaveWayToWhatFollows;

/** What stands in a column: words, dates and the claims behind them. */
interface TermCell {
  /** Its terms; empty where none are told. */
  readonly words: string;
  /** Its dates but the day of the change, which the heading of the column gives, and what is to be known of them. */
  readonly dates: string;
  /** Said only when it is not simply stated. */
  readonly caution: string | undefined;
  readonly claim: string;
  /** The further claims that it needs. */
  readonly further: readonly string[];
}

/** One term of an agreement, as it was before and as it has been since. */
export interface TermRow {
  readonly label: string;
  /** Whether it is not known if it still held: then nothing of before is struck. */
  readonly isDoubted?: boolean;
  readonly before: readonly TermCell[];
  readonly since: readonly TermCell[];
}

/** What an agreement changed, term by term: what gave way first, then what began, was said of, and ended. */
export function termRows(graph: Graph, { on }: EntityPage, changes: Changes): readonly TermRow[] {
  const { changed, began, ended, stated, held, announced, unclear, passing } = changes;
  const relationOf = (line: Line) => the(graph.relations, line.relation);
  const was = (line: Line) => cell(byTerms(line), datesOf(relationOf(line), { ended: on }));
  const is = (line: Line) => cell(line, datesOf(relationOf(line), { since: on }));
  const rowOf = (line: Line): TermRow => ({ label: sentenceOf(line), before: [was(line)], since: [] });
  const endedRow = (line: Line): TermRow => {
    const { ended_note = '', ...relation } = relationOf(line);
    const { further, ...before } = cell(byTerms(line), datesOf(relation, { ended: on }));
    return {
      label: sentenceOf(line),
      before: [
        {
          ...before,
          words: before.words || say.wasInForce,
          further: further.filter((claim) => claim !== line.claim),
        },
      ],
      since: [{ ...cell(line, ended_note), words: say.hasEnded, further: [] }],
    };
  };

  const newRow = (line: Line): TermRow => ({ label: '', before: [], since: [is(line)] });

  /** A relation that goes on with other terms is one row; else what ended stands before what took its place. */
  const turnRows = (turn: Turn): readonly TermRow[] => {
    const { before, after } = turn;
    const [old, next] = [before[0], after[0]];
    if (goesOn(turn)) return [{ label: sentenceOf(next!), before: [was(old!)], since: [is(next!)] }];
    const gaveWay = next && { ...cell(next, ''), words: GAVE_WAY, further: [] };
    return [...before.map((line) => ({ ...rowOf(line), since: gaveWay ? [gaveWay] : [] })), ...together(after, newRow)];
  };
  return [
    ...changed.flatMap(turnRows),
    ...together(began, newRow),
    ...together([...stated, ...held], newRow),
    ...together(announced, newRow),
    ...together(ended, endedRow),
    ...together(passing, rowOf),
    ...together(unclear, (line) => ({
      label: '',
      isDoubted: true,
      before: [{ ...was(line), dates: formatSpan({ ...relationOf(line), unclear_from: undefined }) }],
      since: [{ ...cell(line, doubtOf(relationOf(line))), words: '' }],
    })),
  ];
}

/** What is said of several parties on the same terms is one row. */
function together(lines: readonly Line[], rowOf: (line: Line) => TermRow): readonly TermRow[] {
  const rows = Map.groupBy(lines, ({ subject, verb, detail, dates, claim }) =>
    [subject?.href, verb, detail, dates, claim].join('\0'),
  );
  return [...rows.values()].map((its) => ({
    ...rowOf(its[0]!),
    label: [its[0]!.subject?.title, its[0]!.verb, its.map(({ object }) => object.title).join(' · ')]
      .filter(Boolean)
      .join(' '),
  }));
}

const sentenceOf = ({ subject, verb, object }: Line): string =>
  [subject?.title, verb, object.title].filter(Boolean).join(' ');

/** Whether a turn is of one relation, which goes on with other terms. */
export const goesOn = ({ before, after }: Turn): boolean =>
  before.length === 1 && after.length === 1 && tieOf(before[0]!) === tieOf(after[0]!);

/** A verb stands in the past on one side, so that ends alone tell whether two lines are of one relation. */
const tieOf = ({ subject, object }: Line): string => `${subject?.href} ${object.href}`;

const cell = ({ detail, status, how, claim, marks }: Line, dates: string): TermCell => ({
  words: detail,
  dates,
  caution: status === 'stated' ? undefined : small(how),
  claim,
  further: marks.map((mark) => mark.claim),
});

/** The dates of a relation and the notes on them, without the date that goes without saying. */
function datesOf(
  relation: Omit<RelationNode, 'ended_note'> & Pick<Partial<RelationNode>, 'ended_note'>,
  { since: begins, ended: ends }: Pick<Partial<RelationNode>, 'since' | 'ended'>,
): string {
  const { since, ended, since_note, ended_note } = relation;
  const told = {
    ...relation,
    since: since === begins ? undefined : since,
    ended: ended === ends ? undefined : ended,
  };
  // The note on a date that goes without saying stands by itself.
  const [isBegun, isOver] = [formatStart(told) || told.since, told.ended ?? told.through ?? told.unclear_from];
  const dates = formatNotedSpan({
    ...told,
    since_note: isBegun ? since_note : undefined,
    ended_note: isOver ? ended_note : undefined,
  });
  return [!isBegun && since_note, dates, !isOver && ended_note].filter(Boolean).join('; ');
}

/** That nothing more is known from the day of the change on, which the heading of the column gives. */
const doubtOf = ({ ended_note }: RelationNode): string =>
  [say.notKnownWhetherItStillHeld, ended_note].filter(Boolean).join('; ');
