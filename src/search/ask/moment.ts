import * as say from '#words/search-notes.ts';
import type { Day } from '#schema/partial-date.ts';

/** A day or a stretch of days that a query asks about. */
export interface Moment {
  readonly first: Day;
  readonly last: Day;
  /** As it was typed. */
  readonly typed: string;
  /** Where it stands in the query, with the words that belong to it. */
  readonly start: number;
  readonly end: number;
}

// Dates of the site itself have the functions of graph/time.ts. Here they would cost a first search one more file.
const DAY_MS = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10) as Day;
export const nextTo = (day: Day, days: number) => iso(Date.parse(day) + days * DAY_MS);
export const firstOf = (date: string) => `${date}${'-01-01'.slice(date.length - 4)}` as Day;
export const lastOf = (date: string): Day => {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? iso(Date.UTC(year, month, 0)) : (date as Day);
};

/** What of a time was before the day of checking, with it. */
export const known = ({ first, last }: Moment, checked: Day) => ({ first, last: last < checked ? last : checked });

/** A day in the words of a language: 1 June 2025. */
export const dayWords = (day: Day, language: string): string => momentWords({ first: day, last: day }, language);

/** The time that is asked about: 1 June 2025 · March 2025 · 2025 · 1 January – 30 April 2025. */
export function momentWords({ first, last }: Pick<Moment, 'first' | 'last'>, language: string): string {
  const is = (length: number) => firstOf(first.slice(0, length)) === first && lastOf(first.slice(0, length)) === last;
  const month = is(4) ? {} : ({ month: 'long' } as const);
  const day = is(4) || is(7) ? {} : ({ day: 'numeric' } as const);
  const words = new Intl.DateTimeFormat(language, { timeZone: 'UTC', year: 'numeric', ...month, ...day });
  return words.formatRange(new Date(first), new Date(last)).replace(/\s+/gu, ' ');
}

/** The same as a sentence begins: On 1 June 2025 · In March 2025 · 1 January – 30 April 2025. */
export function sentenceStart(moment: Pick<Moment, 'first' | 'last'>, language: string): string {
  const words = momentWords(moment, language);
  if (moment.first === moment.last) return say.onDay(words);
  return words.includes('–') ? words : say.inTime(words);
}
