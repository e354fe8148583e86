import type { PartialDate } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date as precisely as it is known: 27 April 2026, April 2026 or 2026. */
export function formatDate(date: PartialDate | string): string {
  const { day, month, year } = parts(date);
  return [day, month, year].filter(Boolean).join(' ');
}

/**
 * A span in words, without a capital: since 21 January 2025 · 21 January – 28 October 2025 · 27 April 2026 through 2032
 * · first stated 21 January 2025, until 28 October 2025 · announced 10 June 2026 · since 22 September 2020, not known
 * from 28 October 2025 on. Empty when nothing is known of its dates.
 *
 * An end is given as it is written: for `ended` with a day it is the day of the change.
 */
export function formatSpan(span: Span): string {
  const doubt = span.unclear_from && `not known from ${formatDate(span.unclear_from)} on`;
  return [startAndEnd(span), doubt].filter(Boolean).join(', ');
}

function startAndEnd({ since, first_stated, announced, ended, through }: Span): string {
  const term = through && `through ${formatDate(through)}`;
  if (since !== undefined && term !== undefined) return `${formatDate(since)} ${term}`;
  if (since !== undefined) return ended === undefined ? `since ${formatDate(since)}` : formatRange(since, ended);
  return [
    first_stated && `first stated ${formatDate(first_stated)}`,
    announced && `announced ${formatDate(announced)}`,
    term,
    ended && `until ${formatDate(ended)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * Two dates as one expression, in which the first leaves out what both share: 3–27 April 2026 · 21 January – 28 October
 * 2025.
 */
export function formatRange(first: PartialDate | string, last: PartialDate | string): string {
  if (first === last) return formatDate(first);
  const [a, b] = [parts(first), parts(last)];
  if (a.year !== b.year)
    return a.month || b.month ? `${formatDate(first)} – ${formatDate(last)}` : `${a.year}–${b.year}`;
  if (!a.month || !b.month) return `${formatDate(first)} – ${formatDate(last)}`;
  if (a.month === b.month && a.day && b.day) return `${a.day}–${formatDate(last)}`;
  return `${[a.day, a.month].filter(Boolean).join(' ')} – ${formatDate(last)}`;
}

function parts(date: string): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: day.replace(/^0/, ''), month: MONTHS[Number(month) - 1] ?? '', year };
}
