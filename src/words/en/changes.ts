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
  'There is no earlier one to compare it with; what was corrected before it is ' +
  'not told here. What happened in the world stands in the timeline.';
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
export const began = 'Began';
export const isNew = 'New';
export const changed = 'Changed';
export const ended = 'Ended';
export const corrected = 'Corrected';
export const withdrawn = 'Withdrawn';
export const added = 'Added';
export const sourceAdded = 'Source added';
export const wordedOtherwise = 'Worded otherwise';
export const kindsOnThisSite = 'On this site';
export const kindsInTheWorld = 'In the world';
export const soManyWordedOtherwise = (reworded: number) =>
  `${reworded} ${reworded === 1 ? 'fact is' : 'facts are'} worded otherwise, and the same.`;
export const knownSince = (known: string) => `Known since ${known}.`;
export const firstEditionInFeed =
  'This is the first edition: what changes in the facts from here on is told in this feed.';
export const changesOfPage = (title: string, name: string) => `${title} · ${name}: changes`;
export const changesOfSite = (name: string) => `${name}: changes`;
export const whatChangedFromEditionToEdition = 'What changed in the facts, from edition to edition.';
export const whatChangedOnPage = (title: string) => `What changed in the facts on ${title}, from edition to edition.`;
export const withAnotherSource = 'with another source';
export const nothingHasChanged = 'Nothing has changed.';
export const everyFactIsWordForWord = 'Every fact is word for word the same.';
export const nothingWasCorrectedOrAdded = 'Nothing was corrected or added.';
export const onThisSiteWhat = (site: string) => `On this site: ${site}.`;
export const inTheWorldWhat = (world: string) => `In the world: ${world}.`;
export const areWordedOtherwise = (reworded: number) =>
  `${reworded === 1 ? '1 is' : `${reworded} are`} worded otherwise, with the same facts.`;
export const allElseIsWordForWord = 'All else is word for word the same.';
export const sourceOfStanding = (standing: string) => `${standing} source`;
export const nothingSaid = 'nothing said';
export const noDate = 'no date';
export const fromTo = (fromDay: string, through: string) => `${fromDay} to ${through}`;
