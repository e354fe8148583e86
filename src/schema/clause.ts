import { z } from 'zod';
import { ClaimId, id, PageId } from './ids.ts';
import { line } from './text.ts';

/**
 * What a text says of a right: exclusive; right, not said to be exclusive; none; unknown, not published or not
 * restated; or absent, where it has no such term.
 */
export const ClauseState = z.enum(['exclusive', 'right', 'none', 'unknown', 'absent']);
export type ClauseState = z.infer<typeof ClauseState>;

const Cell = z.strictObject({
  at: PageId.describe('Id of the text: an agreement, an amendment or a statement with a day of its own.'),
  state: ClauseState.describe(
    'What it says of the right: exclusive; right (not said to be exclusive); none; unknown (not published, or not restated); absent (no such term). Fills the bar.',
  ),
  claims: z
    .array(ClaimId)
    .min(1)
    .describe(
      'Ids of the claims that carry the cell, the best first; of that one the first quote is shown, if it has any.',
    ),
  says: line(140)
    .optional()
    .describe('The same in words of ours, before the quote or in its place: later harvests included.'),
  gone: z.array(line(60)).optional().describe('Words of an earlier cell that no longer hold. They are struck through.'),
  new: z.array(line(60)).optional().describe('Words of this cell that are new against the one before. They are bold.'),
});

/** A right, and what each text says of it, from text to text. */
export const Clause = z.strictObject({
  id: id('clause').describe('Permanent id; part of the anchor.'),
  title: line(40).describe('Name of the right: First refusal.'),
  note: line(60).optional().describe('Which sense of it, in a few words: where it buys.'),
  page: PageId.optional().describe('Id of the page on it, which then leads here.'),
  now: line(60).describe('Where it stands after the last text, in a few words: non-exclusive, to 2032.'),
  cells: z
    .array(Cell)
    .min(1)
    .describe(
      'What the texts say of it, the earliest first. A text that leaves it unchanged, ' +
        'or says nothing of it, has no cell: the one before runs on.',
    ),
});
export type Clause = z.infer<typeof Clause>;
export const ClauseFile = z.array(Clause);
