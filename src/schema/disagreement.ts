import { z } from 'zod';
import { Citation } from './claim.ts';
import type { Condition } from './condition.ts';
import { ClaimId, id, PageId } from './ids.ts';
import { moved } from './moved.ts';
import { line } from './text.ts';

const Side = z
  .strictObject({
    says: line(400).describe('What this side says, in one or two sentences.'),
    claims: z.array(ClaimId).optional().describe('Ids of the claims that carry it.'),
    sources: z.array(Citation).optional().describe('Sources that say so without a claim of their own.'),
  })
  .refine((side) => (side.claims?.length ?? 0) + (side.sources?.length ?? 0) > 0, {
    params: {
      rule: 'missing-field',
      what: 'holds a position with neither a claim nor a source',
      why: 'Every position is one that a source takes.',
      fix: 'Add the ids of its claims, or its sources.',
    } satisfies Condition,
  });

/** A question on which sources differ: the positions, and which one the site follows. */
export const Disagreement = z.strictObject({
  id: id('disagreement').describe('Permanent id; part of the anchor.'),
  question: line(200).describe('The question on which the sources differ.'),
  verdict: line(80)
    .optional()
    .describe(
      'What the site concludes, in a few words that stand before everything else: Reported, not confirmed. ' +
        'Left out, it is Not known, Both, or the first clause of the position that is followed.',
    ),
  about: z.array(PageId).min(1).describe('Ids of the pages concerned; each shows it.'),
  positions: z.array(Side).min(2).describe('The positions, the one that the site follows marked by follows.'),
  follows: z
    .union([z.int().positive(), z.literal('open'), z.literal('both')])
    .describe(
      'Number of the position that the site follows, from 1; open where it does not decide; both where each is right in its own way.',
    ),
  why: line(500).describe('Why, in one or two sentences.'),
  moved,
});
export type Disagreement = z.infer<typeof Disagreement>;
export const DisagreementFile = z.array(Disagreement);

/** Something looked for and not found, said on the pages where a reader would look for it. */
export const Gap = z.strictObject({
  id: id('gap').describe('Permanent id; part of the anchor.'),
  sought: line(200).describe('What was looked for.'),
  found: line(400).describe('What the search gave instead.'),
  looked: line(200)
    .optional()
    .describe('Where was looked, after "Looked in": stored pages, documentation and filings.'),
  about: z.array(PageId).min(1).describe('Ids of the pages where a reader would look for it.'),
  claims: z.array(ClaimId).optional().describe('Ids of the claims that come nearest.'),
  moved,
});
export type Gap = z.infer<typeof Gap>;
export const GapFile = z.array(Gap);
