import { dayAfter, lastDay } from '#graph/time.ts';
import type { Day, PartialDate } from '#schema/partial-date.ts';
import { href } from '../href.ts';
import type { Link } from '../link.ts';
import { formatDate } from '../wording/dates.ts';
import type { RelationTable } from './relation-table.ts';
import * as say from '#words/asking.ts';

/** What somebody asked for as a day and is none, and what is said to it. */
export interface NoDay {
  /** What was asked, in words: `30 February 2025`. */
  readonly words: string;
  /** Why it is none: `February 2025 had 28 days.` */
  readonly reason: string;
  /** The next days, each with what it is. */
  readonly near: readonly (Link & { readonly what: string })[];
}

/** A day that somebody typed or put into an address; undefined for what is none. */
export function dayIn(text: string | null | undefined): Day | undefined {
  if (!text || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : (text as Day);
}

/** What is asked of two days, as a title that breaks beside a day and not within it. */
export const titleOfSpan = (from: string, to: string): string => {
  const [first, last] = [from, to].map((day) => formatDate(day).replaceAll(' ', '\u00a0'));
  return say.whatChanged(first!, last!);
};

/** Why a text is no day, and the next ones. */
export function noDay(text: string): NoDay {
  const month = /^([1-9]\d{3}-(?:0[1-9]|1[0-2]))-\d{2}$/.exec(text)?.[1];
  if (month === undefined) return { words: `“${text}”`, reason: say.howADayIsWritten, near: [] };
  const last = lastDay(month as PartialDate);
  const near = (day: Day, what: string) => ({
    title: formatDate(day),
    href: `${href.asOf()}?${new URLSearchParams({ day })}`,
    what,
  });
  const number = Number(text.slice(8));
  return {
    words: `${number} ${formatDate(month)}`,
    reason: say.aMonthHasDays(formatDate(month), Number(last.slice(8))),
    near:
      number === 0
        ? [near(`${month}-01` as Day, say.firstDayOfThatMonth)]
        : [near(last, say.lastDayOfThatMonth), near(dayAfter(last), say.theDayAfterIt)],
  };
}

/** Years to choose from: from that before the first change to that of the last. */
export function yearsToAsk({ steps, checked }: Pick<RelationTable, 'steps' | 'checked'>): readonly string[] {
  const years = [checked, ...steps.map(({ day }) => day)].map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years) - 1, Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
