import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';

/** First day of a partial date: 2026 → 2026-01-01, 2026-04 → 2026-04-01. */
export function firstDay(date: PartialDate): Day {
  return `${date}${'-01-01'.slice(date.length - 4)}` as Day;
}

/** Last day of a partial date: 2026 → 2026-12-31, 2026-02 → 2026-02-28. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 10) return date as string as Day;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7) || '12')];
  return isoDay(Date.UTC(year, month, 0));
}

/** The day after. */
export function dayAfter(day: Day): Day {
  return isoDay(Date.parse(`${day}T00:00:00Z`) + 86_400_000);
}

/** The day before. */
export function dayBefore(day: Day): Day {
  return isoDay(Date.parse(`${day}T00:00:00Z`) - 86_400_000);
}

const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10) as Day;

/**
 * First day on which a span no longer held, or `undefined` for an open one.
 *
 * `ended` with a day is that day; less precise, it held through what is written, and so does `through`.
 */
export function firstDayAfter(span: Span): Day | undefined {
  if (span.through !== undefined) return dayAfter(lastDay(span.through));
  if (span.ended === undefined) return undefined;
  return span.ended.length === 10 ? (span.ended as string as Day) : dayAfter(lastDay(span.ended));
}

/** Where a span stands on a day. */
export type Standing = 'upcoming' | 'in-force' | 'ended';

/** Whether a span has begun and not ended on the day. One without a start has always held. */
export function standingOn(span: Span, day: Day): Standing {
  if (span.since !== undefined && firstDay(span.since) > day) return 'upcoming';
  const over = firstDayAfter(span);
  return over !== undefined && over <= day ? 'ended' : 'in-force';
}

export const holdsOn = (span: Span, day: Day) => standingOn(span, day) === 'in-force';

/** Whether two spans share a day. */
export function overlap(a: Span, b: Span): boolean {
  const starts = (span: Span) => (span.since === undefined ? '' : firstDay(span.since));
  const before = (span: Span, other: Span) => {
    const over = firstDayAfter(span);
    return over !== undefined && over <= starts(other);
  };
  return !before(a, b) && !before(b, a);
}

interface Dated extends Span {
  readonly on?: PartialDate | undefined;
}

/** The date under which something stands on a timeline: its day, or else its start, or else its end. */
export function dateOf(dated: Dated): PartialDate | undefined {
  return dated.on ?? dated.since ?? dated.ended ?? dated.through;
}

/** Where a claim stands on a day; `undefined` for an event or a statement, which happens and does not last. */
export function standingOf(dated: Dated, day: Day): Standing | undefined {
  if (dated.since === undefined && dated.ended === undefined && dated.through === undefined) return undefined;
  return standingOn(dated, day);
}
