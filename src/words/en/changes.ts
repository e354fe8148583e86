import { marked } from '../marked.ts';

export const onThisSite = 'on this site';
export const inTheWorld = 'in the world';
export const editionOf = (words: string) => `Edition of ${words}`;
export const byPage = 'By page';
export const index = 'Index';
export const changes = 'Changes';
export const whatChangedAndWhy =
  'What changed in the facts, and why. What this site got wrong and what the world did stand apart.';
export const editions = 'Editions';
export const atom = 'Atom';
export const jsonFeed = 'JSON Feed';
export const orOfOnePage = 'or of one page: Follow, at its foot';
export const fromTheEditionBefore = (words: string) => `From the edition before to that of ${words}`;
export const noEditionYet = 'No edition yet';
export const thisIsTheFirstEdition = 'This is the first edition.';
export const noEarlierEdition =
  'There is no earlier one to compare it with; what was corrected before it is not told here. What ' +
  'happened in the world stands in the timeline.';
export const theFactsHaveNotBeenFrozen = 'The facts have not been frozen yet, so that nothing can be compared.';
export const sinceTheNewestEdition = 'Since the newest edition';
export const factsHaveChanged = (pending: number) =>
  `${pending === 1 ? '1 fact has changed' : `${pending} facts have changed`}; the next edition tells which.`;
export const theEdition = 'the edition';
export const comparedWith = '· compared with';
export const nothingWasCorrected = 'Nothing was corrected, added or withdrawn.';
export const keepWhatIReadHere = 'Keep in this browser which pages I read in which edition, to tell what changed since';
export const allDaysOfTheStory = (toTimeline: string) =>
  marked`All days of the story as one list: <a href="${toTimeline}">Timeline</a>`;
export const changesInTheFacts = 'Changes in the facts';
export const changesInOneSentence =
  'What changed in the facts from edition to edition, and why: what this site corrected, and what the world did.';
