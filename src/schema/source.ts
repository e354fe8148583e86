import { z } from 'zod';
import type { Condition } from './condition.ts';
import { SourceKindId } from './ids.ts';
import { moved } from './moved.ts';
import { Day, PartialDate } from './partial-date.ts';
import { line, WebAddress, title } from './text.ts';

/** A work that is cited. Its id is the name of its file. */
export const Source = z
  .strictObject({
    title: title(300).describe('Title of the work as its publisher gives it.'),
    publisher: line(120).describe('Who published it.'),
    authors: z.array(line(120)).optional().describe('Its authors by name, in the order of the work.'),
    published: PartialDate.optional().describe(
      'Date of publication, as precisely as known. Leave it out for a page that carries none.',
    ),
    url: WebAddress.optional().describe('Address of the work itself.'),
    kind: SourceKindId.describe('What sort of work it is: an id of vocabulary/sources.yaml.'),
    read_as: z
      .enum(['original', 'copy'])
      .optional()
      .describe('copy when the work was read through a copy, a relay or accounts of it; readers are told.'),
    read_at: WebAddress.optional().describe('Address of the copy that was read, when it differs from url.'),
    archived: WebAddress.optional().describe('Address of a copy in a public archive. It needs archived_on.'),
    archived_on: Day.optional().describe('The day on which that copy was taken.'),
    standing: z
      .enum(['weak'])
      .optional()
      .describe('weak for a publisher with little or no editorial control; readers are told.'),
    note: line(1000).optional().describe('What a reader should know about the work or the way it was read.'),
    moved,
  })
  .refine(({ archived, archived_on }) => (archived === undefined) === (archived_on === undefined), {
    params: {
      rule: 'missing-field',
      what: 'has only one of archived and archived_on',
      why: 'A copy shows the work as it was on a day.',
      fix: 'Give both: the address of the copy, and the day on which it was taken.',
    } satisfies Condition,
  });
export type Source = z.infer<typeof Source>;
