import { z } from 'zod';
import { Citation } from './claim.ts';
import { ClaimId, id, PageId } from './ids.ts';
import { line } from './text.ts';

/**
 * What is often told wrong, beside what is right: a slip of copied or hasty pages, not a question on which sources
 * differ.
 */
export const CommonError = z.strictObject({
  id: id('common error').describe('Permanent id; part of the anchor.'),
  said: line(200).describe('What is often written, in our own words, without a name: it is struck through.'),
  right: line(300).describe('What is right instead, in a sentence that its claims carry.'),
  verdict: line(80)
    .optional()
    .describe('The words of right that are the correction, exactly as they stand in it; they are set bold.'),
  about: z.array(PageId).min(1).describe('Ids of the pages that tell what is right, the nearest first.'),
  claims: z.array(ClaimId).min(1).describe('Ids of the claims that carry what is right.'),
  sources: z.array(Citation).optional().describe('Sources in which the error was read.'),
  seen: line(200).optional().describe('Where else it was read, in words, where there is no record of the work.'),
});
export type CommonError = z.infer<typeof CommonError>;
export const CommonErrorFile = z.array(CommonError);
