import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';

/** Whether a date is no year, month or day of the calendar: 2019~, 2019?, 201X, 19XX, 2024-34. */
export const isRough = (date: string) => /[X~?%]|^\d{4}-3\d$/.test(date);

/** Whether a date is approximate or uncertain, as 2019~ is and 201X is not. */
export const isAbout = (date: string) => /[~?%]$/.test(date);

/**
 * The date of the calendar at which a date stands among others, and by which programs are told of it: of 2019~ it is
 * 2019, of 201X 2010, of 2024-34 (the second quarter) 2024-04; each other is itself.
 */
export function standsAt(date: PartialDate | string): PartialDate {
  const quarter = /^(\d{4})-3([3-6])$/.exec(date);
  const at = quarter ? `${quarter[1]}-${two(1 + 3 * (Number(quarter[2]) - 3))}` : date.replace(/[~?%]$/, '');
  return at.replaceAll('X', '0') as PartialDate;
}

/**
 * The dates of the calendar that a date may mean, as precise as it is: of 2019~ 2018, 2019 and 2020, of 2024-34 April,
 * May and June. What is not rough means itself.
 */
export function datesMeant(date: PartialDate): readonly PartialDate[] {
  if (!isRough(date)) return [date];
  const [first, last] = limitsOf(date);
  const dates = [first];
  while (dates.at(-1)! < last) dates.push(moved(dates.at(-1)!, 1));
  return dates;
}

/** A date as a program may be told it that knows only the calendar; nothing of a rough one. */
export const inCalendar = <D extends string>(date: D | undefined): D | undefined =>
  date === undefined || isRough(date) ? undefined : date;

/**
 * The first and the last date that a rough one may mean. What is approximate or uncertain may be one year, month or day
 * off to either side, as precisely as it is written: about 2019 is 2018 to 2020.
 */
function limitsOf(date: string): readonly [PartialDate, PartialDate] {
  const at = standsAt(date);
  if (isAbout(date)) return [moved(at, -1), moved(at, 1)];
  if (date.includes('X')) return [at, date.replaceAll('X', '9') as PartialDate];
  return [at, moved(at, 2)];
}

/** A date so many years, months or days later, as precise as it is. */
function moved(date: PartialDate, by: number): PartialDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year + by).padStart(4, '0') as PartialDate;
  const time = Date.UTC(year, month - 1 + (day === undefined ? by : 0), day === undefined ? 1 : day + by);
  return isoDay(time).slice(0, date.length) as PartialDate;
}

const two = (number: number) => String(number).padStart(2, '0');

/** First day of a partial date: 2026 → 2026-01-01, 2026-04 → 2026-04-01, 201X → 2010-01-01. */
export function firstDay(date: PartialDate | Day): Day {
  if (isRough(date)) return firstDay(limitsOf(date)[0]);
  return `${date}${'-01-01'.slice(date.length - 4)}` as Day;
}

/** Last day of a partial date: 2026 → 2026-12-31, 2026-02 → 2026-02-28, 201X → 2019-12-31. */
export function lastDay(date: PartialDate): Day {
  if (isRough(date)) return lastDay(limitsOf(date)[1]);
  if (date.length === 10) return date as string as Day;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7) || '12')];
  return isoDay(Date.UTC(year, month, 0));
}

/**
 * The year or the month in which a date lies, as one of the calendar or as written: of a rough date that may lie in
 * several of them it is that date itself, which is none of theirs.
 *
 * @param by - How long such a date is: 4 for years, 7 for months.
 */
export function liesIn(date: PartialDate | string, by: number): string {
  if (!isRough(date)) return date.slice(0, by);
  const [first, last] = [firstDay(date as PartialDate), lastDay(date as PartialDate)];
  return first.slice(0, by) === last.slice(0, by) ? first.slice(0, by) : date;
}

/** The day after. */
export function dayAfter(day: Day): Day {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
}

/** The day before. */
export function dayBefore(day: Day): Day {
  return isoDay(Date.parse(`${day}T00:00:00Z`) - 86_400_000);
}

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10) as Day;

interface Dated extends Span {
  readonly on?: PartialDate | undefined;
}

/** The date under which something stands on a timeline: its day, or else its start, or else its end. */
export function dateOf(dated: Dated): PartialDate | undefined {
  const { on, since, first_stated, held_on, announced, ended, through } = dated;
  return on ?? since ?? first_stated ?? held_on ?? announced ?? ended ?? through;
}
