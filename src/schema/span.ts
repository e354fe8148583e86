import { PartialDate } from './partial-date.ts';

/** The dates of something that holds for a time. At most one of `ended` and `through` is written. */
export const span = {
  since: PartialDate.optional().describe('First day it held, as precisely as known: 2026, 2026-04 or 2026-04-27.'),
  ended: PartialDate.optional().describe(
    'The day of the change, on which it no longer held: 2025-01-21. Less precise than a day, it held through what is written.',
  ),
  through: PartialDate.optional().describe('Last day, month or year of a term: 2032 runs to 31 December 2032.'),
};

export interface Span {
  readonly since?: PartialDate | undefined;
  readonly ended?: PartialDate | undefined;
  readonly through?: PartialDate | undefined;
}
