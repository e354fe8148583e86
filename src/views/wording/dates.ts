import { isAbout, isRough, standsAt } from '#graph/time.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import type { AccountedSpan } from '#graph/account.ts';
import * as say from '#words/dates.ts';

/**
 * A date as precisely as it is known: 27 April 2026, April 2026 or 2026; about 2019, possibly April 2019, the 2010s,
 * 1900–1909 (those of a decade that would read as a century), the 20th century, the second quarter of 2024.
 */
export function formatDate(date: PartialDate | string): string {
  if (isRough(date)) return rough(date, formatDate, 0);
  const { day, month, year } = parts(date);
  return [day, month, year].filter(Boolean).join(' ');
}

/** When something was: on 27 April 2026, in April 2026, about 2019. */
export const formatWhen = (date: PartialDate | string): string =>
  isAbout(date) ? formatDate(date) : say.when(formatDate(date), isDay(date));

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
  if (isRough(date)) return rough(date, (one) => shortDate(one, toMonth), 1);
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
export const formatSpan = (span: ToldSpan): string => inWords(span, {});

/** What is to be known of a date, each part behind its own date. */
interface Notes {
  readonly since_note?: string | undefined;
  readonly ended_note?: string | undefined;
}

/**
 * A span with what is to be known of its dates: since 21 January 2025 (the day of the report) · 22 July 2019 (as
 * announced) – 21 January 2025 · since 22 September 2020, not known from 28 October 2025 on (no end was found).
 */
export const formatNotedSpan = ({ since_note, ended_note, ...span }: ToldSpan & Notes): string =>
  inWords(span, { since_note, ended_note });

function inWords({ unclear_from, ended, ...span }: ToldSpan, { since_note, ended_note }: Notes): string {
  if (unclear_from === undefined) return startAndEnd({ ...span, ended }, { since_note, ended_note });
  const doubt = [
    say.notKnownFrom(formatDate(unclear_from)),
    ended && say.endedBy(formatDate(ended), ended.length === 10),
  ];
  const end = doubt.filter(Boolean).join(', ');
  return [startAndEnd(span, { since_note }), noted(end, ended_note)].filter(Boolean).join(', ');
}

const noted = (date: string, note: string | undefined) =>
  date === '' || note === undefined ? date : `${date} (${note})`;

function startAndEnd({ since, ended, through, once, ...others }: ToldSpan, notes: Notes): string {
  const [start, end] = [since, through ?? ended].map((date) => (date === undefined ? '' : formatDate(date)));
  const [begun, over] = [noted(start!, notes.since_note), noted(end!, notes.ended_note)];
  if (since !== undefined && since === through)
    return noted(formatWhen(since), [notes.since_note, notes.ended_note].filter(Boolean).join('; ') || undefined);
  if (since !== undefined && through !== undefined) return `${begun} ${say.through(over)}`;
  if (since !== undefined && ended !== undefined)
    return notes.since_note === undefined ? noted(formatRange(since, ended), notes.ended_note) : `${begun} – ${over}`;
  const told = since === undefined ? formatStart(others) : once ? formatWhen(since) : say.since(start!);
  if (over === '') return noted(told, [notes.since_note, notes.ended_note].filter(Boolean).join('; ') || undefined);
  return [noted(told, notes.since_note), (through === undefined ? say.until : say.through)(over)]
    .filter(Boolean)
    .join(', ');
}

/**
 * How a start is told that is no day on which something began: first stated 21 January 2025 · held on 30 June 2026, by
 * the account of 29 July 2026 · announced 10 June 2026 · start not known, not before 5 August 2025. Empty for others.
 */
export function formatStart({ since, first_stated, held_on, account, not_before, announced }: AccountedSpan): string {
  if (since !== undefined) return '';
  if (first_stated !== undefined) return say.firstStated(formatDate(first_stated));
  if (held_on !== undefined)
    return [say.held(formatWhen(held_on)), account && say.byTheAccountOf(formatDate(account))]
      .filter(Boolean)
      .join(', ');
  if (announced !== undefined) return say.announced(formatDate(announced));
  return not_before === undefined ? '' : say.startNotKnownNotBefore(formatDate(not_before));
}

function rough(date: string, plain: (date: string) => string, form: say.Form): string {
  const mark = say.roughly[date.at(-1)!];
  if (mark) return `${mark[form]} ${plain(standsAt(date))}`;
  const century = Number(date.slice(0, 2)) + 1;
  if (date.endsWith('XX')) return say.century(century, form);
  if (date.endsWith('0X')) return `${date.slice(0, 3)}0–${date.slice(0, 3)}9`;
  if (date.endsWith('X')) return say.decade(`${date.slice(0, 3)}0`, form);
  const quarter = Number(date.at(-1)) - 3;
  return say.quarterOf(quarter, date.slice(0, 4), form);
}

const isDay = (date: string) => parts(date).day !== '';

/**
 * Two dates as one expression, in which the first leaves out what both share: 3–27 April 2026 · 21 January – 28 October
 * 2025.
 */
export function formatRange(first: PartialDate | string, last: PartialDate | string): string {
  if (first === last) return formatDate(first);
  if (isRough(first) || isRough(last)) return `${formatDate(first)} – ${formatDate(last)}`;
  const [a, b] = [parts(first), parts(last)];
  if (a.year !== b.year)
    return a.month || b.month ? `${formatDate(first)} – ${formatDate(last)}` : `${a.year}–${b.year}`;
  if (!a.month || !b.month) return `${formatDate(first)} – ${formatDate(last)}`;
  if (a.month === b.month && a.day && b.day) return `${a.day}–${formatDate(last)}`;
  return `${[a.day, a.month].filter(Boolean).join(' ')} – ${formatDate(last)}`;
}

function parts(date: string): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = standsAt(date).split('-');
  return { day: day.replace(/^0/, ''), month: say.monthNames[Number(month) - 1] ?? '', year };
}
