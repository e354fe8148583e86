import { z } from 'zod';
import type { Condition } from './condition.ts';
import { datesMeant, monthOverrun } from './meant-date.ts';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A date less precise than the calendar's, as EDTF (ISO 8601-2) writes it: `201X`, `19XX`, `2024-34` for the second
 * quarter, and a year, month or day that is approximate (`~`), uncertain (`?`) or both (`%`).
 */
const ROUGH = /^(?:(?!0)\d\dXX|(?!0)\d{3}X|(?!0)\d{4}-3[3-6])$/;
const MARKED = /[~?%]$/;

/** Whether the text is a date: a year, a month or a day of the calendar from 1000 to 9999, or a rough one. */
export const isPartialDate = (text: string): boolean => ROUGH.test(text) || isOfCalendar(text.replace(MARKED, ''));

/** Whether the text is a year, a month or a day that the calendar has, between 1000 and 9999. */
export function isOfCalendar(text: string): boolean {
  const parts = PATTERN.exec(text);
  if (!parts || Number(parts[1]) < 1000) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** @param isRight - Whether a text is a date of that sort. */
const bad = (sort: string, isRight: (text: string) => boolean, fix: string): Condition => ({
  rule: 'bad-date',
  which: `is not a ${sort} of the calendar`,
  why: 'A date is written 2026, 2026-04 or 2026-04-27 and must exist; a rough one 2026~, 2026?, 202X or 2026-34.',
  fix: (written) => {
    const dates = datesMeant(written).filter(isRight);
    if (dates.length > 0) return `Write ${dates.join(' or ')}${dates.length > 1 ? ', whichever is meant' : ''}.`;
    const overrun = monthOverrun(written);
    return overrun ? `Correct the date: ${overrun.month} has ${overrun.days} days.` : fix;
  },
});

/** A date as precisely as it is known: `2026`, `2026-04` or `2026-04-27`, or a rough one, `2019~`. A bare year may be written as a number. */
export const PartialDate = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .refine(isPartialDate, { params: bad('date', isPartialDate, 'Correct the date.') })
  .brand<'PartialDate'>();
export type PartialDate = z.infer<typeof PartialDate>;

const isDay = (text: string) => text.length === 10 && isOfCalendar(text);

/** A date of the precision of a day. */
export const Day = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .refine(isDay, { params: bad('day', isDay, 'Write a full day, such as 2026-04-27.') })
  .brand<'Day'>();
export type Day = z.infer<typeof Day>;
