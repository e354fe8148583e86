import { z } from 'zod';
import { ClaimId, PageId } from './ids.ts';
import { Language } from './language.ts';
import { Day } from './partial-date.ts';
import { line, WebAddress } from './text.ts';

const Sentence = z.strictObject({
  text: line(300).describe('One sentence.'),
  claims: z.array(ClaimId).min(1).describe('Ids of the claims that carry it.'),
});

/** `site.yaml`: what the site is called and what its front page shows. */
export const Site = z.strictObject({
  name: line(40).describe('Name of the site.'),
  tagline: line(120).describe('What it is about, in a few words.'),
  description: line(300).describe('What it is about, in one sentence, for search engines and feeds.'),
  language: Language,
  checked: Day.describe(
    'The day on which the facts were last checked. It is the site’s today: no build reads the clock.',
  ),
  licence: z
    .strictObject({
      name: line(60).describe('Its name, as in CC BY 4.0.'),
      url: WebAddress.describe('Address of its text.'),
    })
    .optional()
    .describe('What others may do with the text; without one the footer says nothing of it.'),
  repository: WebAddress.optional().describe('Address of the repository, for links to report a problem or to edit.'),
  mail: z.email().optional().describe('Where readers may write of a problem, where there is no repository.'),
  home: z
    .strictObject({
      heading: line(120).describe('Heading of the front page.'),
      lead: z.array(Sentence).min(1).max(4).describe('What changed, in at most four sentences; 45 words are enough.'),
      verdict: z
        .strictObject({
          fact: line(60).describe('What the heading asks, in a few words that follow “Today:”; it is printed bold.'),
          text: line(200).describe('The rest of it, in a sentence.'),
          claims: z.array(ClaimId).min(1).describe('Ids of the claims that carry it; they are named under it.'),
        })
        .optional()
        .describe('The heading answered for the day on which the facts were last checked, in one line.'),
      lanes: z
        .strictObject({
          held: line(24).describe('What the rows of types with “home: held” are about, as in buying leaf.'),
          offered: line(24).describe('The same of those with “home: offered”, as in selling it.'),
        })
        .optional()
        .describe('What the two rows of one holder are about in the picture; needed where a holder has both.'),
      asked: z
        .array(PageId)
        .max(5)
        .optional()
        .describe('Ids of at most five pages whose first answer the front page gives, the most asked first.'),
      searches: z.array(line(60)).min(1).max(6).describe('Searches to try.'),
      change: PageId.optional().describe(
        'Id of the agreement whose before and after the front page shows; leave it out where there is none.',
      ),
      hub: PageId.optional().describe(
        'Id of the entity in the middle, whose rights and duties towards each other party are compared. ' +
          'Left out, it is the first of overview.',
      ),
      overview: z
        .array(PageId)
        .min(2)
        .describe('Ids of the entities that the drawing of a day shows, the most important first.'),
      dates: z
        .array(ClaimId)
        .min(1)
        .max(12)
        .describe('Ids of the claims that are the key dates; each needs a headline and a date.'),
      ways: z
        .array(
          z.strictObject({
            label: line(40).describe('Heading of the group.'),
            pages: z.array(PageId).min(1).describe('Ids of the pages in it.'),
          }),
        )
        .min(1)
        .describe('Ways into the site, in groups.'),
    })
    .describe('What the front page shows.'),
  about: line(600).optional().describe('How to reach those who keep the site, for who finds a fault.'),
  made_by: line(600).optional().describe('Who made the site, with what help, and what ties them to its subject.'),
  facts_checked: z
    .array(line(300))
    .optional()
    .describe('How its facts are checked by reading, step by step, with what the last reading found.'),
});
export type Site = z.infer<typeof Site>;
