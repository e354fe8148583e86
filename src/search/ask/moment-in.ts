import * as say from '#words/reading-times.ts';
import { month as MONTH } from '#words/reading.ts';
import type { Turn } from '../index/format.ts';
import { daysIn, monthNumber, two } from '../words/days.ts';
import type { SearchedSite } from './engine.ts';
import { firstOf, lastOf, nextTo, type Moment } from './moment.ts';

/** A date or an event as it stands in a query, and the days it takes. */
interface Place extends Omit<Moment, 'typed'> {
  /** An event by its name; alone it is what is asked for, and no time. */
  readonly isName?: boolean;
}

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const PARTS = say.partsOfAYear.flatMap(([written, from, to]) =>
  [`(?:${written})${say.of}${YEAR}`, `${YEAR}[\\s-]?(?:${written})`].map((form) => ({
    form: new RegExp(`\\b${form}\\b`, 'g'),
    from: two(from),
    to: two(to),
  })),
);
const BARE_YEAR = new RegExp(`(?<![\\p{L}\\p{N}$€£.,-])${YEAR}(?![\\p{L}\\p{N}]|[-.,]\\d)`, 'gu');
const BETWEEN = new RegExp(`^${say.and}$`, 'i');
const FROM_MONTH = new RegExp(`\\b(?:${say.from})?(${MONTH})${say.and}$`, 'i');
const LETTER = /[\p{L}\p{N}]/u;

/**
 * The day or the stretch of days that a query asks about; nothing where it asks for a day, or names none.
 *
 * Early, mid and late are thirds of a year. `before` a date is the day before it; `after` and `since` run to today.
 */
export function momentIn(
  query: string,
  { checked, turns }: Pick<SearchedSite, 'checked' | 'turns'>,
): Moment | undefined {
  if (say.asksForADay.test(query)) return undefined;
  const [one, other] = placesIn(query, turns).filter(
    ({ isName, start }) =>
      !isName || [say.before, say.after, say.since, say.at].some((lead) => lead.test(query.slice(0, start))),
  );
  if (!one) return undefined;
  const before = query.slice(0, one.start);
  const asked = (lead: RegExp, first = one.first, last = one.last, { end } = one): Moment | undefined => {
    const start = one.start - (lead.exec(before)?.[0].length ?? 0);
    return first > last ? undefined : { first, last, typed: query.slice(start, end).trim(), start, end };
  };
  if (other && BETWEEN.test(query.slice(one.end, other.start))) return asked(say.between, one.first, other.last, other);
  const later = say.after.exec(before);
  const lead = say.before.exec(before) ?? later;
  if (lead && say.away.test(before.slice(0, lead.index))) return undefined;
  const [dayBefore, dayAfter] = [nextTo(one.first, -1), nextTo(one.last, 1)];
  if (later) return asked(say.after, dayAfter, later.groups!['day'] ? dayAfter : checked);
  if (lead) return asked(say.before, dayBefore, dayBefore);
  return say.since.test(before) ? asked(say.since, one.first, checked) : asked(say.at);
}

/** The days of a text that is a date, or the name of an event, and nothing else. */
export const spanIn = (text: string, turns: readonly Turn[]): Pick<Moment, 'first' | 'last'> | undefined =>
  placesIn(text, turns).find(({ start, end }) => start === 0 && end === text.length);

/** Dates and events in a query, in its order; where two overlap, the more exact one. */
function placesIn(query: string, turns: readonly Turn[]): readonly Place[] {
  const found: Place[] = [];
  const text = query.toLowerCase();
  const add = (start: number, { length }: string, from: string, to = from, isName = false) => {
    const end = start + length;
    if (!found.some((other) => start < other.end && other.start < end))
      found.push({ start, end, first: firstOf(from), last: lastOf(to), isName });
  };
  for (const { names, day } of turns)
    for (const name of names) {
      const start = text.indexOf(name);
      if (start >= 0 && !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(start + name.length)))
        add(start, name, day, day, true);
    }
  for (const { form, from, to } of PARTS)
    for (const { 0: typed, index, groups } of text.matchAll(form))
      add(index, typed, `${groups!['year']}-${from}`, `${groups!['year']}-${to}`);
  for (const { start, end, year, month, day } of daysIn(query)) {
    if (year === undefined) continue;
    const date = [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
    const from = day === undefined ? FROM_MONTH.exec(query.slice(0, start)) : null;
    if (from) add(from.index, query.slice(from.index, end), `${year}-${two(monthNumber(from[1]!))}`, date);
    add(start, query.slice(start, end), date);
  }
  for (const { 0: typed, index, groups } of text.matchAll(BARE_YEAR)) add(index, typed, groups!['year']!);
  return found.sort((a, b) => a.start - b.start);
}
