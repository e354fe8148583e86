import { PartialDate } from './partial-date.ts';

/** The dates of something that holds for a time. How they bound it is told by `boundsOf` in `graph/bounds.ts`. */
export const span = {
  since: PartialDate.optional().describe('First day it held, as precisely as known: 2026, 2026-04 or 2026-04-27.'),
  first_stated: PartialDate.optional().describe(
    'In place of since: a day on which it held already, by the first source that says so; since when is not known.',
  ),
  held_on: PartialDate.optional().describe(
    'In place of since: a day on which it held, by an account published later: ' +
      'the day of a balance sheet, say. Since when is not known.',
  ),
  not_before: PartialDate.optional().describe(
    'It cannot have begun before this day: beside first_stated or held_on, or where no start is known.',
  ),
  announced: PartialDate.optional().describe(
    'In place of since: the day on which it was announced for later, where nothing shows that it has begun.',
  ),
  ended: PartialDate.optional().describe(
    'The day of the change, on which it no longer held: 2025-01-21. Less precise than a day, it ended some time in it.',
  ),
  through: PartialDate.optional().describe('Last day, month or year of a term: 2032 runs to 31 December 2032.'),
  unclear_from: PartialDate.optional().describe(
    'First day from which it is not known whether it still held: ' +
      'what came after it was last stated. May stand beside an end.',
  ),
};

export interface Span {
  readonly since?: PartialDate | undefined;
  readonly first_stated?: PartialDate | undefined;
  readonly held_on?: PartialDate | undefined;
  readonly not_before?: PartialDate | undefined;
  readonly announced?: PartialDate | undefined;
  readonly ended?: PartialDate | undefined;
  readonly through?: PartialDate | undefined;
  readonly unclear_from?: PartialDate | undefined;
}
