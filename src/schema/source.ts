import { z } from 'zod';
import { moved } from './moved.ts';
import { PartialDate } from './partial-date.ts';
import { line, WebAddress } from './text.ts';

/** What sort of work a source is, the nearest to the facts first. */
export const SourceKind = z.enum(['filing', 'regulator', 'court', 'company-statement', 'press', 'analysis']);
export type SourceKind = z.infer<typeof SourceKind>;

/** A work that is cited. Its id is the name of its file. */
export const Source = z.strictObject({
  title: line(300).describe('Title of the work as its publisher gives it.'),
  publisher: line(120).describe('Who published it.'),
  authors: z.array(line(120)).optional().describe('Its authors by name, in the order of the work.'),
  published: PartialDate.optional().describe(
    'Date of publication, as precisely as known. Leave it out for a page that carries none.',
  ),
  url: WebAddress.optional().describe('Address of the work itself.'),
  kind: SourceKind.describe('filing, regulator, court, company-statement, press or analysis.'),
  read_as: z
    .enum(['original', 'copy'])
    .optional()
    .describe('copy when the work was read through a copy, a relay or accounts of it; readers are told.'),
  read_at: WebAddress.optional().describe('Address of the copy that was read, when it differs from url.'),
  standing: z
    .enum(['weak'])
    .optional()
    .describe('weak for a publisher with little or no editorial control; readers are told.'),
  note: line(1000).optional().describe('What a reader should know about the work or the way it was read.'),
  moved,
});
export type Source = z.infer<typeof Source>;
