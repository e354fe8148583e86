import { z } from 'zod';
import { ClaimId, id, PageId, SourceId } from './ids.ts';
import { Day } from './partial-date.ts';
import { line } from './text.ts';

/** Sorts of record that have an address or an anchor of their own. */
export const SORTS = ['page', 'claim', 'source', 'relation', 'disagreement', 'gap'] as const;
export type Sort = (typeof SORTS)[number];

/** The field of a record that has taken the place of others. */
export const moved = z
  .array(id())
  .min(1)
  .optional()
  .describe('Ids that led here before: its own earlier ones, and those of records of its sort that it has taken in.');

/** The field of a record that says why it was corrected. */
export const reason = line(400)
  .optional()
  .describe(
    'Why what the last edition said of it is corrected, in a sentence for readers: ' +
      'The day in July announced 4.5 gigawatts; the amount came in September.',
  );

/** A record that was published and is no more, for those who follow a link to it. */
export const Gone = z.strictObject({
  id: id().describe('The id that it had.'),
  sort: z.enum(SORTS).describe('What it was: page, claim, source, relation, disagreement or gap.'),
  title: line(200).describe('What it was called, or what it said in short.'),
  on: Day.describe('The day on which it was taken off the site.'),
  reason: line(400).describe('Why it was taken off, in a sentence for readers.'),
  pages: z.array(PageId).optional().describe('Ids of pages where a reader finds more.'),
  claims: z.array(ClaimId).optional().describe('Ids of claims that say now what is known.'),
  sources: z.array(SourceId).optional().describe('Ids of sources that took its place.'),
});
export type Gone = z.infer<typeof Gone>;

/** `gone.yaml`. */
export const GoneFile = z.array(Gone);
