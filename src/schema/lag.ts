import { z } from 'zod';
import { ClaimId, PageId, RelationTypeId } from './ids.ts';
import { line } from './text.ts';

const Remark = z.strictObject({
  text: line(200).describe('One sentence.'),
  claims: z.array(ClaimId).optional().describe('Ids of the claims that carry it, where it states a fact.'),
});

/** Makes a topic on an order of launch show how far ahead the first place was, thing by thing. */
export const Lag = z.strictObject({
  type: RelationTypeId.describe('The type of the relations by which things are offered, each with its item.'),
  first: PageId.describe('Id of the entity that is to have them first.'),
  shows: z.array(Remark).min(1).describe('What the list shows.'),
  hides: z.array(Remark).min(1).describe('What it cannot show.'),
  elsewhere: z
    .array(ClaimId)
    .optional()
    .describe('Ids of claims on what is outside the rule, or offered by those without a page.'),
});
export type Lag = z.infer<typeof Lag>;
