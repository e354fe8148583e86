import { z } from 'zod';
import { Amount } from './amount.ts';
import type { Condition } from './condition.ts';
import { ClaimId, PageId, SourceId } from './ids.ts';
import { moved, reason } from './moved.ts';
import { PartialDate } from './partial-date.ts';
import { span } from './span.ts';
import { line } from './text.ts';

/** How a claim is known. Whether it is upcoming, in force or ended is never written: it follows from the dates. */
export const ClaimStatus = z.enum([
  'stated',
  'reported',
  'expected',
  'disputed',
  'retracted',
  'defined',
  'not-found',
  'inferred',
]);
export type ClaimStatus = z.infer<typeof ClaimStatus>;

/** The most words of another's work that are quoted at one place. */
export const QUOTE_WORDS = 25;

export const Citation = z
  .strictObject({
    source: SourceId.describe('Id of the source: the name of its file in sources/, without .yaml.'),
    locator: line(200).optional().describe('Where in the work to look: a section, a paragraph, a note.'),
    quote: line(300)
      .refine((text) => text.trim().split(/\s+/).length <= QUOTE_WORDS, {
        params: {
          rule: 'wrong-value',
          what: `holds more than ${QUOTE_WORDS} words`,
          why: 'Few words are quoted, and only where the exact ones matter.',
          fix: 'Shorten it to the words that matter.',
        } satisfies Condition,
      })
      .optional()
      .describe(
        `The words of the work themselves, ${QUOTE_WORDS} at most and without ` +
          'quotation marks, where the exact ones matter. It needs a locator.',
      ),
    against: z
      .literal(true)
      .optional()
      .describe(
        'That the claim is not taken from the work but held against it: what an article says, and an original.',
      ),
  })
  .refine(({ quote, locator }) => quote === undefined || locator !== undefined, {
    params: {
      rule: 'missing-field',
      what: 'holds a quote without its place',
      why: 'A reader can look up the words.',
      fix: 'Add a locator: where in the work they stand.',
    } satisfies Condition,
  });
export type Citation = z.infer<typeof Citation>;

/** What a claim says is to come, for the part of the timeline that lies ahead. */
export const Ahead = z.strictObject({
  what: line(120).describe('What is to come, in a short line: The first gigawatt is supplied.'),
  by: PartialDate.optional().describe(
    'Until when it is to have come, as precisely as it is said: ' +
      '2026, 2026-04 or 2026-04-27. Left out where no date was named.',
  ),
  when: line(60).optional().describe('The date in words, where they say it better: second half of 2026.'),
  basis: z
    .enum(['plan', 'computed', 'pattern'])
    .optional()
    .describe(
      'What the date rests on, where that is not the status of the claim: ' +
        'a plan of the parties, a term computed here, or the pattern of earlier ones.',
    ),
  unmet: line(60)
    .optional()
    .describe('What is told of it once the date has passed; not found where it is left out: no start found.'),
});
export type Ahead = z.infer<typeof Ahead>;

/** The time in which money moved, or was booked. */
export const Covers = z.strictObject({
  from: PartialDate.optional().describe('The first day, month or year. Left out where nobody says from when.'),
  through: PartialDate.describe('The last one; the same as from for what was paid on one day.'),
  what: line(60).describe('What it is, in a few words: share of the harvest, dried.'),
});
export type Covers = z.infer<typeof Covers>;

/** One sentence that can be true or false, with its dates, its status and its sources. */
export const Claim = z.strictObject({
  id: ClaimId.describe('Permanent id; part of the address of the claim.'),
  statement: line(400).describe('One sentence in our own words, whole without its context.'),
  headline: line(120)
    .optional()
    .describe('A short line for the timeline. Give one to a claim that is worth a line there.'),
  about: z.array(PageId).min(1).describe('Ids of the entities and topics it is about, the most concerned first.'),
  also: z
    .array(line(80))
    .optional()
    .describe('Other ways of asking for it, as typed into a search box: in words that the statement does not have.'),
  on: PartialDate.optional().describe('The day of an event or of a statement.'),
  ...span,
  date_note: line(200)
    .optional()
    .describe(
      'What should be known about its date: how it was found, how exact it is. It goes wherever the date goes.',
    ),
  amount: Amount.optional().describe('The number in the statement, so that it can be compared.'),
  part_of: ClaimId.optional().describe(
    'Id of the claim that gives the whole of which its amount is a part: ' +
      'the first payment under a commitment. The parts of a whole are drawn side ' +
      'by side in it. Both have an amount in one currency, one payer and one receiver.',
  ),
  same_as: ClaimId.optional().describe(
    'Id of the claim that gives the better account of the same money, or of money that this ' +
      'amount is counted in again: this one is then folded under it and has no bar of its own.',
  ),
  covers: Covers.optional().describe(
    'The time in which its amount was paid or booked. It then stands among payments made or recognised; what is only agreed has none.',
  ),
  figures: z
    .array(line(40))
    .optional()
    .describe(
      'Further figures of the statement or the headline that neither its dates nor its amount give, ' +
        'as they stand there: $11.6 billion, 2030. Written twice, so that a slip in one of them is found.',
    ),
  ahead: z
    .array(Ahead)
    .min(1)
    .optional()
    .describe('What it says is to come. Taken out once it has come; what is late is shown as overdue.'),
  status: ClaimStatus.describe(
    'stated (a party says so itself), reported (the press, attributing), expected (about the future), disputed, retracted, defined (this site says how it uses a word), not-found (this site looked for it, up to the day in on) or inferred (this site concludes it from the sources; none of them says it).',
  ),
  sources: z
    .array(Citation)
    .min(1)
    .refine((sources) => sources.length === 0 || sources.some(({ against }) => !against), {
      params: {
        rule: 'missing-field',
        what: 'names only works that the claim is held against',
        why: 'Somebody says what a claim says.',
        fix: 'Add the work that says it, or take out "against" where the work does.',
      } satisfies Condition,
    })
    .describe('Where it is said; at least one, the best first.'),
  note: line(800).optional().describe('What limits the claim: what the sources leave open, how it was read.'),
  reason,
  moved,
});
export type Claim = z.infer<typeof Claim>;

/** A file of `claims/`. */
export const ClaimFile = z.array(Claim);
