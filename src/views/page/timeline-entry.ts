import type { ClaimNode } from '#graph/graph.ts';
import { dateOf, inCalendar, isRough, liesIn, standsAt } from '#graph/time.ts';
import type { PartialDate } from '#schema/partial-date.ts';
import { anchor, href } from '../href.ts';
import { formatDate } from '../wording/dates.ts';
import { dateNote } from '../evidence/claim-entry.ts';
import { evidence, type Evidence } from '../evidence/evidence.ts';

/** A line of the timeline. */
export interface TimelineEntry {
  readonly anchor: string;
  readonly headline: string;
  readonly date: string;
  /** What is to be known of the date; empty where it is what it seems. */
  readonly dateNote: string;
  /** Where it stands among other dates. */
  readonly at: PartialDate;
  /** The year, or the rough date of several, under which it is listed. */
  readonly year: string;
  /** For programs, where the calendar has it. */
  readonly datetime: PartialDate | undefined;
  readonly precision: 'day' | 'month' | 'year' | 'rough';
  readonly href: string;
  readonly evidence: Evidence;
  /** Whether a party states it: nine equal words in a list are noise, and the one that differs is not seen. */
  readonly isPlain: boolean;
  readonly statement: string;
}

/** A claim as a line of the timeline, when it has a headline and a date. */
export function timelineEntry(claim: ClaimNode): TimelineEntry | undefined {
  const date = dateOf(claim);
  if (claim.headline === undefined || date === undefined) return undefined;
  const known = evidence(claim);
  return {
    anchor: anchor.event(claim.id),
    headline: claim.headline,
    date: formatDate(date),
    dateNote: dateNote(claim),
    at: standsAt(date),
    year: liesIn(date, 4),
    datetime: inCalendar(date),
    precision: isRough(date) ? 'rough' : date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year',
    href: href.claim(claim.id),
    evidence: known,
    isPlain: known.status === 'stated' && known.limit === undefined,
    statement: claim.statement,
  };
}

/** A line of a list of dates. */
export interface DateLine extends TimelineEntry {
  /** Whether the line before it has the same date, which is written once. */
  readonly isSameDay: boolean;
}

/** Claims that have a headline and a date, as the lines of a list; the last of them, but never a part of a day. */
export function dateLines(claims: readonly ClaimNode[], most = Infinity): readonly DateLine[] {
  const all = claims.flatMap((claim) => timelineEntry(claim) ?? []);
  const from = all.findIndex(({ date }) => date === all.at(-most)?.date);
  const entries = all.slice(Math.max(0, from));
  return entries.map((entry, index) => ({ ...entry, isSameDay: entry.date === entries[index - 1]?.date }));
}
