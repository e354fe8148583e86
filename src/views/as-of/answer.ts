import { dayBefore } from '#graph/time.ts';
import type { Day } from '#schema/partial-date.ts';
import { formatDate } from '../wording/dates.ts';
import { changesBetween, changesInWords, type Changes } from './changes.ts';
import { dayView, type DayView } from './day.ts';
import { firstAfter, lastBefore } from './steps.ts';
import type { RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';

/** What a reader asks: what holds on a day, and what changed up to it. */
interface DayQuestion {
  readonly day: string;
  /** An earlier day from which changes are counted; without one they are those of the last step. */
  readonly from?: string | undefined;
  /** Whether to leave out what no source had said by that day. */
  readonly asKnown?: boolean | undefined;
}

/** What is shown of a day. The build prints it and the browser too. */
export interface DayAnswer {
  readonly day: string;
  /** The day in words. */
  readonly words: string;
  /** The last day on which something changed, the day itself included. */
  readonly step: string | undefined;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly view: DayView;
  readonly changesTitle: string;
  readonly changes: Changes;
  /** One sentence on all of it: `41 rights and relations in force; 3 began, 2 ended`. */
  readonly summary: string;
  /** What is to be known of the answer, in sentences. */
  readonly notes: readonly string[];
}

export function answerTo(table: RelationTable, { day, from, asKnown = false }: DayQuestion): DayAnswer {
  const step = table.days.includes(day) ? day : lastBefore(table.days, day);
  const view = dayView(table, day, asKnown);
  const changes = changesBetween(table, from ?? (step === undefined ? day : dayBefore(step as Day)), day, asKnown);
  const isVague = step !== undefined && table.rows.some((row) => turnsVaguely(row, step));
  const since =
    from !== undefined
      ? ` since ${formatDate(from)}`
      : step === day
        ? ` ${isVague ? 'by ' : ''}that day`
        : step === undefined
          ? ''
          : ` ${isVague ? 'by' : 'on'} ${formatDate(step)}, the last change before`;
  return {
    day,
    words: formatDate(day),
    step,
    previous: lastBefore(table.days, day),
    next: firstAfter(table.days, day),
    view,
    changesTitle:
      from !== undefined
        ? `What changed from ${formatDate(from)} to ${formatDate(day)}`
        : step === undefined
          ? 'What changed'
          : `What changed ${isVague ? 'by' : 'on'} ${formatDate(step)}`,
    changes,
    summary: `${view.count === 1 ? 'One right or relation' : `${view.count || 'No'} rights and relations`} in force${doubts(view)}; ${changesInWords(changes)}${since}.`,
    notes: [
      ...(day > table.checked
        ? [
            `This day lies after ${formatDate(table.checked)}, on which the facts were last checked. What is shown are the terms as they are written.`,
          ]
        : []),
      ...(step === undefined ? ['It lies before everything that this site dates.'] : []),
      ...(view.unknown > 0
        ? [
            `${view.unknown === 1 ? 'One more held that day and is' : `${view.unknown} more held that day and are`} left out, because no source had said so yet.`,
          ]
        : []),
    ],
  };
}

const doubts = ({ doubtful }: DayView) => (doubtful.length === 0 ? '' : `, ${doubtful.length} not known`);

/** A day that somebody typed or put into an address; undefined for what is none. */
export function dayIn(text: string | null | undefined): string | undefined {
  if (!text || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : text;
}

/** Whether something of which only the month or the year is known is first known on this day to have begun or ended. */
const turnsVaguely = ({ startsFrom, sure, unsure, over }: RelationRow, day: string) =>
  (sure === day && startsFrom < day) || (over === day && unsure < day);
