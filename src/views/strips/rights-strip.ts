import { ALWAYS, NEVER, standingOn } from '#graph/bounds.ts';
import type { Day } from '#schema/partial-date.ts';
import { capital } from '../wording/capital.ts';
import { formatDate } from '../wording/dates.ts';
import { keyOf, type KeyEntry } from './key.ts';
import type { RightsOverTime, RightsRow } from './rows-of-rights.ts';
import { fromKnown, heldOn, spellsOf, titleOf, type Holding, type SaidBy } from './spells.ts';
import { strips, type Strips } from './strip.ts';
import * as say from '#words/strips.ts';

/** Rights over time with what holds on a day, as a strip and in words. */
export interface RightsStrip extends Strips {
  readonly label: string;
  /** The day in question, in words. */
  readonly day: string;
  readonly key: readonly KeyEntry[];
  /** The same in words, row by row: what a reader hears, and what a strip without room leaves out. */
  readonly answers: readonly RowAnswer[];
}

export interface RowAnswer {
  readonly heading: string | undefined;
  readonly name: string;
  readonly detail: string | undefined;
  /** What holds on the day, or that nothing does or is known to. */
  readonly verdict: string;
  readonly more: string;
  /** The claims that say it, each with by whom; none where nothing holds. */
  readonly by: readonly SaidBy[];
}

/**
 * What holds on a day in all rows, seen in the light of what held before and after.
 *
 * @param asked - The day in question; by default the day of the check, which needs no flag.
 */
export function rightsStrip(
  { label, rows, story, checked, isOfKnown }: RightsOverTime,
  asked: Day = checked,
): RightsStrip {
  const answersIn = (dates: 'dates' | 'told') => rows.map((row) => answerOf(row, asked, dates));
  // Beside a bar there is no room for what is to be known of dates.
  const short = answersIn('dates');
  const drawn = rows.map((row, index) => ({
    ...row,
    lanes: row.lanes.map((lane) => {
      const spells = spellsOf(lane, checked);
      return isOfKnown ? fromKnown(spells) : spells;
    }),
    answer: [short[index]!.verdict, short[index]!.more] as const,
  }));
  const time = { story, checked, ...(asked === checked ? {} : { asked }) };
  const { drawings, reading } = strips(drawn, { names: true, answers: true }, time);
  return {
    label,
    day: formatDate(asked),
    drawings,
    reading: [reading, undatedIn(rows)].filter(Boolean).join(' '),
    key: keyOf(drawn.flatMap(({ form, lanes }) => (form === 'bars' ? lanes.flat() : []))),
    answers: answersIn('told'),
  };
}

function answerOf({ lanes, heading, name, detail, form }: RightsRow, day: Day, dates: 'dates' | 'told'): RowAnswer {
  const row = { heading, name, detail };
  // The lower lane is what is offered: it answers for the row.
  const all = lanes.at(-1) ?? [];
  const { known, isDoubtful, shown, tied } = heldOn(all, day, ({ bounds }) => standingOn(bounds, day) === 'not-known');
  if (!shown) return { ...row, verdict: noneOf(all, day, form), more: '', by: [] };
  const termsOf = (one: Holding) => [dates === 'told' ? one.cover : '', one[dates]].filter(Boolean).join('; ');
  const doubt = form === 'line' ? termsOf(shown) : `${shown.name}: ${termsOf(shown)}`;
  if (!known) return { ...row, verdict: say.notKnown, more: doubt, by: byOf([shown]) };
  // The terms are those of the verdict, and stand right behind it: what else holds has others.
  const others = tied.filter((one) => one.name !== known.name);
  const also = [...new Set(others.map((other) => say.also(other.name)))];
  const alike = tied.length - others.length - 1;
  if (dates === 'told' && alike > 0) also.unshift(say.andMore(alike));
  const isMore = isDoubtful && shown !== known;
  const isAnnounced = shown.doubt === say.doubtAnnounced;
  // Beside a bar that is only announced the bar says so.
  const doubts = !isMore || (isAnnounced && dates === 'dates') ? [] : [isAnnounced ? doubt : say.isNotKnown(doubt)];
  const more = [termsOf(known), ...also, ...doubts].join('; ');
  const verdict = capital(form === 'line' && !known.isStated ? say.asReported(known.name) : known.name);
  return { ...row, verdict, more, by: byOf([known, ...others, ...(isMore ? [shown] : [])]) };
}

/** That nothing holds is only said by the claim of what is over; else no claim was found, which is not "no". */
function noneOf(all: readonly Holding[], day: Day, form: RightsRow['form']): string {
  if (all.every(({ bounds }) => day < bounds.over)) return say.noneFound;
  return form === 'line' ? say.no : say.states.none;
}

const byOf = (holdings: readonly Holding[]): readonly SaidBy[] => [
  ...new Map(holdings.flatMap(({ by }) => by).map((one) => [one.claim, one])).values(),
];

/** What nobody has dated cannot be drawn on an axis, and is said. */
function undatedIn(rows: readonly RightsRow[]): string {
  const undated = rows.flatMap(({ lanes }) => lanes.flat()).filter(isUndated);
  if (undated.length === 0) return '';
  return say.notDrawn([...new Set(undated.map(titleOf))].join('; '));
}

const isUndated = ({ bounds }: Holding) => Object.values(bounds).every((day) => day === ALWAYS || day === NEVER);
