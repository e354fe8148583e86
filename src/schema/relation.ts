import { z } from 'zod';
import { Amount } from './amount.ts';
import { ClaimId, PageId, RelationId } from './ids.ts';
import { span } from './span.ts';
import { HeldState } from './state.ts';
import { moved, reason } from './moved.ts';
import { line } from './text.ts';

/** A relation that gave way to another one, and the claim that says so. */
export const Replaced = z.strictObject({
  relation: RelationId.describe('Id of the relation whose place is taken.'),
  claim: ClaimId.describe('Id of the claim that carries the change, one of those of the relation.'),
});

const Carrying = z.array(ClaimId).min(1).optional();

/** Which claims carry a part of a relation, where its dates and figures do not tell. */
export const CarriedBy = z.strictObject({
  start: Carrying.describe('Ids of the claims that say when it began, was stated or announced.'),
  end: Carrying.describe('Ids of the claims that say when it ended, or from when it is not known.'),
  scope: Carrying.describe('Ids of the claims that say what it covers, and what it leaves out.'),
  amount: Carrying.describe('Ids of the claims that give the amount, and its terms.'),
  note: Carrying.describe('Ids of the claims that carry its note, where it is more than that of its start.'),
});

/** What one entity is to another, and the claims that say so. Its type is the name of its file. */
export const Relation = z.strictObject({
  id: RelationId.describe('Permanent id; part of the anchor of the relation.'),
  from: PageId.describe('Id of the entity the statement is about.'),
  to: PageId.describe('Id of the entity it points to.'),
  ...span,
  since_note: line(200)
    .optional()
    .describe('What should be known about the start: why it is missing, or how it was dated.'),
  ended_note: line(200).optional().describe('What should be known about the end.'),
  scope: line(200).optional().describe('What it covers, in a few words: leaf of the spring.'),
  short_scope: line(32)
    .optional()
    .describe('The same in fewer words, for a line of a picture, where the scope is long: with an exception.'),
  item: line(40)
    .optional()
    .describe('Which of several things it is about, where its type is shown by item: the name of a garden.'),
  state: HeldState.optional().describe(
    'How far it goes, where that is not what its type says: ' +
      'exclusive, right, part (in part) or allowed. Fills its bar.',
  ),
  row: line(20)
    .optional()
    .describe('Row in which it is drawn over time, where it is another one than that of its type: First flush.'),
  amount: Amount.optional().describe('The number that belongs to it.'),
  status: z
    .enum(['reported', 'expected', 'disputed'])
    .optional()
    .describe(
      'Only where the relation is less certain than its best claim: ' +
        'expected for an announced thing that has not begun.',
    ),
  replaces: z
    .array(Replaced)
    .min(1)
    .optional()
    .describe('The relations whose place it took, each with the claim that says so. Nothing is paired without it.'),
  claims: z
    .array(ClaimId)
    .min(1)
    .describe('Ids of the claims that carry it, from claims/; at least one, the best first.'),
  carried_by: CarriedBy.optional().describe(
    'Which of its claims carry its start, end, scope, amount or note, the best first; where its dates and figures do not tell.',
  ),
  note: line(800).optional().describe('What limits it.'),
  reason,
  moved,
});
export type Relation = z.infer<typeof Relation>;

/** A file of `relations/`. */
export const RelationFile = z.array(Relation);
