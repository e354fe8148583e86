import { z } from 'zod';
import { SourceId } from './ids.ts';
import { Day } from './partial-date.ts';
import { line, WebAddress } from './text.ts';

/** The fields of a source that hold an address, in the order in which readers are offered them. */
export const ADDRESS_FIELDS = ['url', 'read_at', 'archived'] as const;

export const Answer = z.strictObject({
  field: z.enum(ADDRESS_FIELDS).describe('The field of the source that holds the address.'),
  address: WebAddress.describe('The address as it was asked.'),
  answer: z
    .enum(['gone', 'moved', 'silent', 'refused'])
    .describe(
      'gone (nothing is there any more), moved (it leads elsewhere for good), silent (nothing answered as it should) ' +
        'or refused (the host does not answer programs).',
    ),
  to: WebAddress.optional().describe('Where it leads.'),
  said: line(120).describe('What was answered, in short: 404, timed out.'),
});
export type Answer = z.infer<typeof Answer>;

/** A source of which an address did not answer as it should when all were asked last. */
export const Answers = z.strictObject({
  id: SourceId.describe('The id of the source.'),
  on: Day.describe('The day on which it was asked.'),
  answers: z.array(Answer).min(1).describe('What came, by address.'),
});
export type Answers = z.infer<typeof Answers>;

/** `unanswered.yaml`. */
export const AnswersFile = z.array(Answers);
