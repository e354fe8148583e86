import { z } from 'zod';
import { ClaimId, id, PageId } from './ids.ts';
import { moved } from './moved.ts';
import { Lag } from './lag.ts';
import { PartialDate } from './partial-date.ts';
import { span } from './span.ts';
import { PeriodEnd, State } from './state.ts';
import { Alias, line, WebAddress, title } from './text.ts';

/** The most words a short answer may have. */
export const ANSWER_WORDS = 50;

/** A question a reader has and its short answer, which the page gives before anything else. */
export const Answer = z.strictObject({
  question: line(160).describe('The question as a reader would ask it, ending in a question mark.'),
  also: z.array(line(120)).optional().describe('Other ways of asking it, as typed into a search box.'),
  answer: line(500).describe(
    `The answer in at most ${ANSWER_WORDS} words, true on the day the facts were last checked.`,
  ),
  verdict: line(60)
    .optional()
    .describe(
      'The words of the answer that are the fact, exactly as they stand in it: ' +
        'about 25%. They are set bold, and stand beside the question where the answer is folded. ' +
        'Leave it out for an answer that begins with a short sentence: No.',
    ),
  claims: z.array(ClaimId).min(1).describe('Ids of the claims that carry the answer, the best first.'),
});
export type Answer = z.infer<typeof Answer>;

/** One span of time in which a term meant one thing. */
export const Period = z.strictObject({
  ...span,
  state: State.optional().describe(
    'How far the right went: exclusive; right (in force, not said to be exclusive); part; allowed (nothing shows that it was used); none; unknown. Fills its bar. Leave it out in all periods of a page that is about no right.',
  ),
  short: line(32).optional().describe('Words for inside its bar: first refusal.'),
  end: PeriodEnd.optional().describe(
    'How ended is known: stated (by default); taken, by this site from what came after; not-known, the day was not published.',
  ),
  text: line(400).describe('How it applied in this span, in a sentence or two.'),
  claims: z.array(ClaimId).min(1).describe('Ids of the claims that carry the text.'),
});
export type Period = z.infer<typeof Period>;

const Pointer = z.strictObject({
  page: PageId.describe('Id of the page.'),
  why: line(160).describe('Why a reader should go there, in a few words.'),
});

const shared = {
  title: title(120).describe('Name or title; the heading of the page.'),
  aliases: z
    .array(Alias)
    .optional()
    .describe('Other names a reader may search for. An alias belongs to one page only.'),
  summary: line(300).describe('One sentence that says what it is in this story.'),
  claims: z
    .array(ClaimId)
    .optional()
    .describe('Ids of the claims that carry the summary; needed when it states a number or a day.'),
  related: z.array(Pointer).optional().describe('Pages to read next, each with the reason.'),
  moved,
  moved_headings: z
    .record(id(), id())
    .optional()
    .describe(
      'Earlier ids of headings of its prose, each with the id of the heading that a reader finds it under now.',
    ),
};

/** Front matter of `entities/<kind>/<id>.mdx`. The kind is the folder, the id the name of the file. */
export const Entity = z.strictObject({
  ...shared,
  on: PartialDate.optional().describe('For an agreement or an event: the day it was made, announced or happened.'),
  on_note: line(120)
    .optional()
    .describe(
      'What should be known about that day: announced; closed on 31 March 2026. It goes wherever the day goes.',
    ),
  answers: z.array(Answer).optional().describe('Questions readers ask about it, with short answers.'),
  same_as: z
    .array(WebAddress)
    .min(1)
    .optional()
    .describe('Addresses that stand for the same thing elsewhere, for programs: its own site, its item in Wikidata.'),
});
export type Entity = z.infer<typeof Entity>;

/** Front matter of `topics/<id>.mdx`. The id is the name of the file. */
export const Topic = z.strictObject({
  ...shared,
  answers: z.array(Answer).min(1).describe('The question that the page answers, first; then further ones.'),
  definition: line(400).optional().describe('For a term: what it means, in one or two sentences.'),
  periods: z.array(Period).optional().describe('For a term: how it applied in each span of time, in order.'),
  rights: z
    .literal(true)
    .optional()
    .describe(
      'true for a term of several senses: the states of all rights are drawn above its periods, a row for each.',
    ),
  lag: Lag.optional().describe(
    'For a rule of order: the table of how far ahead the first place was, made from relations with an item.',
  ),
  stops: z.array(Pointer).min(2).optional().describe('Makes the page a guided path: the pages to read, in order.'),
});
export type Topic = z.infer<typeof Topic>;
