import { NEVER } from '#graph/bounds.ts';
import { dayBefore } from '#graph/time.ts';
import type { Day } from '#schema/partial-date.ts';
import { capital } from '../wording/capital.ts';
import { formatDate, formatWhen } from '../wording/dates.ts';
import { href } from '../href.ts';
import type { Link } from '../link.ts';
import { dateInWords, noteOn, yearsOfDays, type ChangeDay, type YearOfDays } from './change-days.ts';
import { changeParts, changesBetween, changesInWords, type ChangePart } from './changes.ts';
import { dayView, rowsOn, type DayView } from './day.ts';
import { exclusiveInWords, exclusiveOn } from './exclusive.ts';
import { knownThen } from './known-then.ts';
import { line, type Line } from './line.ts';
import type { Fact, RelationRow } from './relation-row.ts';
import type { RelationTable } from './relation-table.ts';
import { firstAfter, lastBefore } from './steps.ts';
import { toldLater, type ToldLater } from './told-later.ts';
import { claimNumber } from '#words/lines.ts';
import * as say from '#words/day-answer.ts';

/** What a reader asks: what holds on a day. */
export interface DayQuestion {
  readonly day: string;
  /** Whether to leave out what no source had said by that day. */
  readonly asKnown?: boolean | undefined;
}

/** A day of change, and what it was. */
export interface StepLink extends Link {
  readonly what: string;
}

/** What had changed last, or on the day itself. */
export interface Turned {
  readonly title: string;
  /** What is to be known of its date. */
  readonly note: string;
  /** Address of its day, where that is another one. */
  readonly href: string;
  /** Agreements and events of that day. */
  readonly happened: readonly Link[];
  readonly parts: readonly ChangePart[];
  /** The last change of an exclusive right, where that is another day. */
  readonly right: StepLink | undefined;
  /** The day whose change is drawn: the day itself, or that of the last change of an exclusive right. */
  readonly drawn: Day | undefined;
}

/** What is shown of a day. The build prints it and the browser too. */
export interface DayAnswer extends DayView {
  readonly day: string;
  /** The day in words. */
  readonly words: string;
  /** What the title adds to it. */
  readonly only: string;
  readonly question: string;
  /** What shuts out all others that day, in a sentence; then what does so within limits, and what changed. */
  readonly verdict: string;
  readonly rest: string;
  /** Who says so, by how it is known: each with the claims that it says. */
  readonly said: readonly (Pick<Fact, 'status' | 'how'> & { readonly by: readonly Link[] })[];
  readonly inForce: string;
  readonly notKnown: string;
  /** Address of what changed from this day to that of the check. */
  readonly sinceThen: string;
  readonly previous: StepLink | undefined;
  readonly next: StepLink | undefined;
  readonly years: readonly YearOfDays[];
  readonly turned: Turned | undefined;
  readonly told: ToldLater | undefined;
  /** What is said to end on a day that is still to come. */
  readonly ahead: { readonly count: number; readonly lines: readonly Line[] } | undefined;
}

export function answerTo(all: RelationTable, { day, asKnown = false }: DayQuestion): DayAnswer {
  const table = asKnown ? knownThen(all, day) : all;
  const { steps, checked } = table;
  const words = formatDate(day);
  const isAhead = day > checked;
  const isBefore = steps.length > 0 && day < steps[0]!.day;
  const [verdict, limited] = isBefore ? [say.nothingHadBegun, ''] : verdictOf(table, day);
  const view = isBefore ? { count: 0, families: [], doubtful: 0, doubts: [] } : dayView(table, day);
  const previous = lastBefore(steps, day);
  const next = firstAfter(steps, day);
  return {
    day,
    words,
    only: asKnown ? say.onlyWhatWasKnownThen : '',
    question: questionOf(day, checked)(words),
    verdict,
    rest: [limited, restOf(table, day)].filter(Boolean).join(' '),
    said: isAhead || isBefore ? [] : saidBy(exclusiveOn(table, day)),
    ...view,
    inForce: view.count > 0 ? say.soManyInForce(view.count) : '',
    notKnown: view.doubtful > 0 ? say.soManyNotKnown(view.doubtful) : '',
    sinceThen: day < checked && !isBefore ? `${href.asOf()}?${new URLSearchParams({ from: day, to: checked })}` : '',
    previous: previous && stepLink(say.changeBefore, previous),
    next: next && stepLink(leadTo(next, checked, isBefore), next),
    years: yearsOfDays(all, day),
    turned: turnedBy(table, day, asKnown),
    told: isAhead || isBefore ? undefined : toldLater(all, day, asKnown),
    ahead: isAhead ? endsAhead(table, day) : undefined,
  };
}

const questionOf = (day: string, checked: string) =>
  day > checked ? say.whoWillHold : day === checked ? say.whoHolds : say.whoHeld;

/** What shuts out all others that day, and what does so within limits; of a day to come nothing is known. */
const verdictOf = (table: RelationTable, day: string): readonly [string, string] =>
  day > table.checked ? [say.notKnownSinceChecked(formatDate(table.checked)), ''] : exclusiveInWords(table, day);

/** What changed that day, or since when nothing is known to have. */
function restOf(table: RelationTable, day: string): string {
  const { steps, checked } = table;
  const [before, own] = [lastBefore(steps, day), steps.find((step) => step.day === day)];
  if (day > checked) return own || !endsAhead(table, day) ? '' : say.someHoldUntilLater;
  if (own) {
    const changes = capital(changesInWords(changesBetween(table, dayBefore(own.day), day)));
    if (noteOn(own)) return say.changedIn(changes, formatWhen(own.date));
    return own.ofSome ? say.changedByThatDay(changes) : say.changedThatDay(changes);
  }
  // What no source tells may have changed all the same.
  return before ? say.nothingChangedSince(dateInWords(before)) : '';
}

/** The claims of the rights of a sentence: of each that it holds, and of what limits it. */
function saidBy(rows: readonly RelationRow[]): DayAnswer['said'] {
  const facts = rows.flatMap(({ begun, scope }) => [begun, ...(scope ? [scope, ...(scope.further ?? [])] : [])]);
  const once = [...new Map(facts.map((fact) => [fact.claim, fact])).values()];
  return [...Map.groupBy(once, ({ how }) => how).values()].map((its) => ({
    status: its[0]!.status,
    how: its[0]!.how,
    by: its.map(({ by, claim }, index) => ({
      title: its.findIndex((one) => one.by === by) < index ? claimNumber(index + 1) : by,
      href: claim,
    })),
  }));
}

const leadTo = ({ day }: ChangeDay, checked: string, isFirst: boolean) =>
  day > checked ? say.statedToChange : isFirst ? say.firstChange : say.changeAfter;

const stepLink = (title: (date: string) => string, step: ChangeDay): StepLink => ({
  title: title(dateInWords(step)),
  href: step.href,
  what: [noteOn(step), step.what].filter(Boolean).join('; '),
});

function turnedBy(table: RelationTable, day: string, asKnown: boolean): Turned | undefined {
  const { steps, checked } = table;
  const own = steps.find((step) => step.day === day);
  const step = own ?? (day > checked ? undefined : lastBefore(steps, day));
  if (!step) return undefined;
  const when = formatWhen(step.date);
  const right = steps.findLast((one) => one.exclusive && one.day <= day);
  return {
    title: !own
      ? say.whatHadChangedLast(when)
      : day > checked
        ? say.whatIsStatedToChange
        : noteOn(step)
          ? say.whatChangedIn(when)
          : say.whatChangedThatDay,
    note: noteOn(step) || (step.ofSome ? say.noDayOfSome : ''),
    href: own ? '' : step.href,
    happened: step.happened,
    parts: changeParts(changesBetween(table, dayBefore(step.day), step.day)),
    right: right && right !== step && day <= checked ? stepLink((words) => words, right) : undefined,
    // Drawings are made of all that is known today.
    drawn: asKnown ? undefined : (own ?? right)?.day,
  };
}

/** What holds on the day of the check and is stated to end after a day to come. */
function endsAhead(table: RelationTable, day: string): DayAnswer['ahead'] {
  const lines = rowsOn(table, table.checked)
    .filter(({ unsure, over }) => unsure > day && over !== NEVER)
    .map((row) => line(table, row, { of: 'end' }));
  return lines.length > 0 ? { count: lines.length, lines } : undefined;
}
