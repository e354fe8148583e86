import { z } from 'zod';
import type { Condition } from './condition.ts';

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

const bad = (sort: string, fix: string): Condition => ({
  rule: 'bad-date',
  which: `is not a ${sort} of the calendar`,
  why: 'A date is written 2026, 2026-04 or 2026-04-27 and must exist; a rough one 2026~, 2026?, 202X or 2026-34.',
  fix: (written) => {
    const rough = roughly(written);
    return rough === undefined ? fix : `Write ${rough}.`;
  },
});

/** How a rough date that people write in words is written here. */
function roughly(written: string): string | undefined {
  const about = /^(?:c(?:a|irca)?\.?\s?|about |~)(\d{4})$/i.exec(written);
  if (about) return `${about[1]}~`;
  const decade = /^(?:the )?(\d{3})(?:0s|x)$/i.exec(written);
  if (decade) return `${decade[1]}X`;
  const quarter = /^(\d{4})[-\s]?Q([1-4])$|^Q([1-4])[-\s](\d{4})$/i.exec(written);
  return quarter ? `${quarter[1] ?? quarter[4]}-${32 + Number(quarter[2] ?? quarter[3])}` : undefined;
}

/** A date as precisely as it is known: `2026`, `2026-04` or `2026-04-27`, or a rough one, `2019~`. A bare year may be written as a number. */
export const PartialDate = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .refine(isPartialDate, { params: bad('date', 'Correct the date.') })
  .brand<'PartialDate'>();
export type PartialDate = z.infer<typeof PartialDate>;

/** A date of the precision of a day. */
export const Day = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .refine((text) => text.length === 10 && isOfCalendar(text), {
    params: bad('day', 'Write a full day, such as 2026-04-27.'),
  })
  .brand<'Day'>();
export type Day = z.infer<typeof Day>;
