import type { PartialDate } from '#schema/partial-date.ts';
import type { AccountedSpan } from '#graph/account.ts';

export const monthNames = [
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

/** The day of a page with what is to be known of it: 27 February 2026 (announced). Empty where it has none. */
export const formatDayOf = ({
  on,
  on_note,
}: {
  readonly on?: PartialDate | undefined;
  on_note?: string | undefined;
}) => (on === undefined ? '' : `${formatDate(on)}${on_note === undefined ? '' : ` (${on_note})`}`);

/** A date with its month in three letters, 27 Apr 2026; to the month alone where there is little room. */
export function shortDate(date: PartialDate | string, toMonth: boolean): string {
  const { day, month, year } = parts(date);
  return [toMonth ? '' : day, month.slice(0, 3), year].filter(Boolean).join(' ');
}

/** Dates with all that decides how they are told. */
export interface ToldSpan extends AccountedSpan {
  /** Whether it was done on its day and does not last. */
  readonly once?: boolean | undefined;
}

/**
 * A span in words, without a capital: since 21 January 2025 · 21 January – 28 October 2025 · 27 April 2026 through 2032
 * · first stated 21 January 2025, until 28 October 2025 · held on 30 June 2026, by the account of 29 July 2026 ·
 * announced 10 June 2026 · since 22 September 2020, not known from 28 October 2025 on · since 28 October 2025, not known
 * from 1 April 2026 on, ended by June 2026 · on 26 December 2025, of what was done once. Empty when nothing is known of
 * its dates.
 *
 * An end is given as it is written: for `ended` with a day it is the day of the change.
 */
export function formatSpan({ unclear_from, ended, ...span }: ToldSpan): string {
  if (unclear_from === undefined) return startAndEnd({ ...span, ended });
  const doubt = `not known from ${formatDate(unclear_from)} on`;
  return [startAndEnd(span), doubt, ended && `ended by ${formatDate(ended)}`].filter(Boolean).join(', ');
}

function startAndEnd(span: ToldSpan): string {
  const { since, ended, through, once } = span;
  const term = through && `through ${formatDate(through)}`;
  if (since !== undefined && term !== undefined) return `${formatDate(since)} ${term}`;
  if (since !== undefined && ended !== undefined) return formatRange(since, ended);
  if (since !== undefined) return `${once ? inOrOn(since) : 'since'} ${formatDate(since)}`;
  return [formatStart(span), term, ended && `until ${formatDate(ended)}`].filter(Boolean).join(', ');
}

/**
 * How a start is told that is no day on which something began: first stated 21 January 2025 · held on 30 June 2026, by
 * the account of 29 July 2026 · announced 10 June 2026 · start not known, not before 5 August 2025. Empty for others.
 */
export function formatStart({ since, first_stated, held_on, account, not_before, announced }: AccountedSpan): string {
  if (since !== undefined) return '';
  if (first_stated !== undefined) return `first stated ${formatDate(first_stated)}`;
  if (held_on !== undefined)
    return [`held ${inOrOn(held_on)} ${formatDate(held_on)}`, account && `by the account of ${formatDate(account)}`]
      .filter(Boolean)
      .join(', ');
  if (announced !== undefined) return `announced ${formatDate(announced)}`;
  return not_before === undefined ? '' : `start not known, not before ${formatDate(not_before)}`;
}

const inOrOn = (date: string) => (parts(date).day === '' ? 'in' : 'on');

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
  return { day: day.replace(/^0/, ''), month: monthNames[Number(month) - 1] ?? '', year };
}
