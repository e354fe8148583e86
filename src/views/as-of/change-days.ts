import type { Graph } from '#graph/graph.ts';
import { dayBefore, firstDay, isRough, lastDay } from '#graph/time.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { href } from '../href.ts';
import { linkTo, type Link } from '../link.ts';
import { formatDate } from '../wording/dates.ts';
import { changesBetween, changesBriefly } from './changes.ts';
import type { RelationRow } from './relation-row.ts';
import type { Relations, RelationTable } from './relation-table.ts';
import { turnsBetween } from './turns.ts';
import { unstructured } from './unstructured.ts';
import * as say from '#words/days.ts';

/** A day on which something changed. */
export interface ChangeDay {
  readonly day: Day;
  /** As precisely as it is known: a month, a year or a rough date where no day was published. */
  readonly date: string;
  /** That of some of what changed no day was published, only a month or a year that is over by this day. */
  readonly ofSome?: true;
  readonly href: string;
  /** What happened or changed, in a few words. */
  readonly what: string;
  /** Agreements and events of the day. */
  readonly happened: readonly Link[];
  /** Whether a right changed that shuts others out. */
  readonly exclusive: boolean;
}

/** Days on which something changed, in order. Others only bound a month or a year of which no day is known. */
export function changeDays({ changeDays: days, entitiesOn }: Graph, table: Relations): readonly ChangeDay[] {
  return days.flatMap((day) => stepOn(table, day, entitiesOn.of(day as string as PartialDate).map(linkTo)) ?? []);
}

/** What changed on a day; undefined where nothing did. */
export function stepOn(table: Relations, day: Day, happened: ChangeDay['happened']): ChangeDay | undefined {
  const { changed, ...others } = turnsBetween(unstructured(table), dayBefore(day), day);
  const turned = [...changed.flatMap(({ before, after }) => [...before, ...after]), ...Object.values(others).flat()];
  if (turned.length === 0) return undefined;
  return {
    day,
    ...dateOf(turned, day),
    href: href.asOf(day),
    what: happened.map(({ title }) => title).join(' · ') || changesBriefly(changesBetween(table, dayBefore(day), day)),
    happened,
    exclusive: turned.some(({ type }) => table.types[type]!.exclusive),
  };
}

/** A date that is no day where such a one is all that is known of everything that changed: the closest of them. */
function dateOf(turned: readonly RelationRow[], day: Day): Pick<ChangeDay, 'date' | 'ofSome'> {
  const vague = turned.flatMap((row) => vagueDate(row, day) ?? []);
  if (vague.length < turned.length) return { date: day, ...(vague.length > 0 && { ofSome: true }) };
  return { date: vague.reduce((a, b) => (lastDay(a) <= lastDay(b) && firstDay(a) >= firstDay(b) ? a : b)) };
}

/** The date that this day bounds, where it is no day. */
const vagueDate = ({ written, ...row }: RelationRow, day: string): PartialDate | undefined =>
  (['sure', 'unsure', 'over'] as const).map((name) => (row[name] === day ? written[name] : undefined)).find(Boolean);

/** The date in words: `21 January 2025`, `May 2025`. */
export const dateInWords = ({ date }: Pick<ChangeDay, 'date'>): string => formatDate(date);

/** What is to be known of a date that stands for a month or a year. */
export const noteOn = ({ date }: Pick<ChangeDay, 'date'>): string => (date.length === 10 ? '' : say.noDayPublished);

/** Days of change by year, with a day that is asked in its place between them. */
export interface YearOfDays {
  readonly year: string;
  /** How many; empty for none. */
  readonly count: number | '';
  /** Whether the day that is asked lies in it. */
  readonly open: boolean;
  readonly days: readonly DayOfYear[];
}

interface DayOfYear {
  /** Without its year. */
  readonly words: string;
  /** Left out where it is the day asked and nothing changed on it. */
  readonly href: string;
  readonly how: 'day' | 'vague';
  readonly current: 'date' | '';
  readonly asked: string;
}

/** So many days stand in the list that is part of every day's page; of more, those near and one of each year. */
export const MOST_DAYS = 120;

export function yearsOfDays({ steps }: Pick<RelationTable, 'steps'>, asked: string): readonly YearOfDays[] {
  const own = steps.some(({ day }) => day === asked);
  const days: { readonly day: string; readonly shown: DayOfYear }[] = steps.map((step) => ({
    day: step.day,
    shown: {
      words: withoutYear(step.date),
      href: step.href,
      how: step.date.length === 10 ? 'day' : 'vague',
      current: step.day === asked ? 'date' : '',
      asked: '',
    },
  }));
  if (!own)
    days.push({
      day: asked,
      shown: { words: '', href: '', how: 'day', current: '', asked: withoutYear(asked) },
    });
  const years = Map.groupBy(
    days.sort((a, b) => (a.day < b.day ? -1 : 1)),
    ({ day }) => day.slice(0, 4),
  );
  const isShown = steps.length > MOST_DAYS ? firstOrNear(days, asked) : () => true;
  return [...years].map(([year, its]) => ({
    year,
    count: its.filter(({ shown }) => shown.href !== '').length || '',
    open: year === asked.slice(0, 4),
    days: its.filter(({ day }) => isShown(day)).map(({ shown }) => shown),
  }));
}

/** Days to be shown of very many: all of the month that is asked, the first one of the others of its year and of each other year. */
function firstOrNear(days: readonly { readonly day: string }[], asked: string): (day: string) => boolean {
  const [month, year] = [asked.slice(0, 7), asked.slice(0, 4)];
  const place = (day: string) => (day.startsWith(month) ? day : day.slice(0, day.startsWith(year) ? 7 : 4));
  const first = new Map<string, string>();
  for (const { day } of days) if (!first.has(place(day))) first.set(place(day), day);
  return (day) => first.get(place(day)) === day;
}

const withoutYear = (date: string) =>
  isRough(date) ? formatDate(date) : date.length === 4 ? say.noDay : formatDate(date).replace(/ \d{4}$/, '');
