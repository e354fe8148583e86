import type { Day, PartialDate } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';

/** First day of a partial date: 2026 → 2026-01-01, 2026-04 → 2026-04-01. */
export function firstDay(date: PartialDate | Day): Day {
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

interface Dated extends Span {
  readonly on?: PartialDate | undefined;
}

/** The date under which something stands on a timeline: its day, or else its start, or else its end. */
export function dateOf(dated: Dated): PartialDate | undefined {
  const { on, since, first_stated, held_on, announced, ended, through } = dated;
  return on ?? since ?? first_stated ?? held_on ?? announced ?? ended ?? through;
}
