import { z } from 'zod';
import type { Condition } from './condition.ts';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a year, a month or a day that the calendar has, between 1000 and 9999. */
export function isPartialDate(text: string): boolean {
  const parts = PATTERN.exec(text);
  if (!parts || Number(parts[1]) < 1000) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const bad = (sort: string, fix: string): Condition => ({
  rule: 'bad-date',
  which: `is not a ${sort} of the calendar`,
  why: 'A date is written 2026, 2026-04 or 2026-04-27 and must exist.',
  fix,
});

/** A date as precisely as it is known: `2026`, `2026-04` or `2026-04-27`. A bare year may be written as a number. */
export const PartialDate = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .refine(isPartialDate, { params: bad('date', 'Correct the date.') })
  .brand<'PartialDate'>();
export type PartialDate = z.infer<typeof PartialDate>;

/** A date of the precision of a day. */
export const Day = z
  .preprocess((value) => (typeof value === 'number' ? String(value) : value), z.string())
  .refine((text) => text.length === 10 && isPartialDate(text), {
    params: bad('day', 'Write a full day, such as 2026-04-27.'),
  })
  .brand<'Day'>();
export type Day = z.infer<typeof Day>;
