import type { Day } from '#schema/partial-date.ts';
import type { Turn } from '../index/format.ts';
import { daysIn, MONTH, monthNumber } from '../words/days.ts';
import { firstOf, lastOf, nextTo, type Moment } from './moment.ts';
import type { SearchedSite } from './searched-site.ts';

/** A date or an event as it stands in a query, and the days it takes. */
interface Place {
  /** An event by its name; alone it is what is asked for, and no time. */
  readonly isName?: boolean;
  readonly start: number;
  readonly end: number;
  readonly first: Day;
  readonly last: Day;
}

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const OF = '(?:\\s+(?:of|in))?[\\s-]+';
/** Parts of a year: how they are written, and their first and last months. */
const PARTS: readonly (readonly [string, number, number])[] = [
  ['q1|first quarter', 1, 3],
  ['q2|second quarter', 4, 6],
  ['q3|third quarter', 7, 9],
  ['q4|fourth quarter|last quarter', 10, 12],
  ['h1|first half', 1, 6],
  ['h2|second half', 7, 12],
  ['early|(?:the )?(?:start|beginning)', 1, 4],
  ['mid|(?:the )?middle', 5, 8],
  ['late|(?:the )?end', 9, 12],
  ['spring', 3, 5],
  ['summer', 6, 8],
  ['autumn|fall', 9, 11],
];
const EARLIER = /(?:just |right |shortly |(?:the )?day )?(?:before|prior to)(?: the)? $/i;
const LATER = /(?<day>(?:the )?day )?(?:after|following)(?: the)? $/i;
/** What is so long before or after something is on a day that is not worked out here. */
const AWAY = /\b(?:days|weeks?|months?|quarters?|years?) $/i;
const SINCE = /(?:since|from)(?: the)? $/i;
const ON = /(?:on|in|at|during|as of|as at|by|around|for|until|till|to|and|between|through)(?: the)? $/i;
const BETWEEN = /^ (?:to|and|until|till|through|-|–) (?:the )?$/i;
const FROM_MONTH = new RegExp(`\\b(?:(?:from|between) )?(${MONTH}) (?:to|and|until|till|through|-|–) $`, 'i');
const LETTER = /[\p{L}\p{N}]/u;
const ASKS_FOR_A_DAY = /^\s*(?:since )?when\b|\b(?:what|which) (?:day|date|month|year)\b/i;

/**
 * The day or the stretch of days that a query in English asks about; nothing where it asks for a day, or names none.
 *
 * Early, mid and late are thirds of a year. `before` a date is the day before it; `after` and `since` run to today.
 *
 * Of a language that is not known here, nothing.
 */
export function momentIn(
  query: string,
  site: Pick<SearchedSite, 'language' | 'checked' | 'turns'>,
): Moment | undefined {
  const { language, checked: today, turns } = site;
  if (!/^en\b/i.test(language) || ASKS_FOR_A_DAY.test(query)) return undefined;
  const leads = [EARLIER, LATER, SINCE, ON];
  const places = placesIn(query, turns).filter(
    ({ isName, start }) => !isName || leads.some((lead) => lead.test(query.slice(0, start))),
  );
  const [one, other] = places;
  if (!one) return undefined;
  const before = query.slice(0, one.start);
  const moment = (first: Day, last: Day, lead: RegExp, end: number): Moment | undefined => {
    const start = one.start - (lead.exec(before)?.[0].length ?? 0);
    return first > last ? undefined : { first, last, typed: query.slice(start, end).trim(), start, end };
  };
  if (other && BETWEEN.test(query.slice(one.end, other.start)))
    return moment(one.first, other.last, /(?:between|from)(?: the)? $/i, other.end);
  const later = LATER.exec(before);
  const lead = EARLIER.exec(before) ?? later;
  if (lead && AWAY.test(before.slice(0, lead.index))) return undefined;
  if (later) return moment(nextTo(one.last, 1), later.groups!['day'] ? nextTo(one.last, 1) : today, LATER, one.end);
  if (lead) return moment(nextTo(one.first, -1), nextTo(one.first, -1), EARLIER, one.end);
  if (SINCE.test(before)) return moment(one.first, today, SINCE, one.end);
  return moment(one.first, one.last, ON, one.end);
}

/** The days of a text that is a date, or the name of an event, and nothing else. */
export const spanIn = (text: string, turns: readonly Turn[]): Pick<Place, 'first' | 'last'> | undefined =>
  placesIn(text, turns).find(({ start, end }) => start === 0 && end === text.length);

/** Dates and events in a query, in its order; where two overlap, the more exact one. */
function placesIn(query: string, turns: readonly Turn[]): readonly Place[] {
  const found: Place[] = [];
  const add = (place: Place) => {
    if (!found.some((other) => place.start < other.end && other.start < place.end)) found.push(place);
  };
  const text = query.toLowerCase();
  for (const { names, day } of turns)
    for (const name of names) {
      const start = text.indexOf(name);
      const end = start + name.length;
      if (start >= 0 && !LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end)))
        add({ isName: true, start, end, first: firstOf(day), last: lastOf(day) });
    }
  for (const [written, from, to] of PARTS)
    for (const match of [`(?:${written})${OF}${YEAR}`, `${YEAR}[\\s-]?(?:${written})`].flatMap((form) => [
      ...text.matchAll(new RegExp(`\\b${form}\\b`, 'g')),
    ]))
      add({ ...spanOf(match), first: firstOf(monthIn(match, from)), last: lastOf(monthIn(match, to)) });
  for (const { start, end, year, month: number, day } of daysIn(query)) {
    if (year === undefined) continue;
    const date = [year, ...[number, day].flatMap((part) => (part === undefined ? [] : two(part)))].join('-');
    const from = day === undefined ? FROM_MONTH.exec(query.slice(0, start)) : null;
    if (from)
      add({ start: from.index, end, first: firstOf(`${year}-${two(monthNumber(from[1]!))}`), last: lastOf(date) });
    add({ start, end, first: firstOf(date), last: lastOf(date) });
  }
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}$€£.,-])${YEAR}(?![\\p{L}\\p{N}]|[-.,]\\d)`, 'gu'))) {
    const year = match.groups!['year']!;
    add({ ...spanOf(match), first: firstOf(year), last: lastOf(year) });
  }
  return found.sort((a, b) => a.start - b.start);
}

const spanOf = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });
const monthIn = (match: RegExpExecArray, number: number) => `${match.groups!['year']}-${two(number)}`;
const two = (value: number) => String(value).padStart(2, '0');
