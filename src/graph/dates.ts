import type { PartialDate } from '#schema/partial-date.ts';
import type { Span } from '#schema/span.ts';
import { standingOn, type Standing } from './time.ts';
import type { Day } from '#schema/partial-date.ts';

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
