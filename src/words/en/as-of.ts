import { marked } from '../marked.ts';

export const theStatesThatDay = 'The states that day';
export const inForceThatDay = 'In force that day';
export const countByFamily = (count: number) => `${count}, by family`;
export const notKnownForThatDay = 'Not known for that day';
export const notCountedAbove = (doubtful: number) => `${doubtful}, not counted above`;
export const statedUntilALaterDay = 'Stated to hold until a later day';
export const onlyWhatWasKnownThen = 'Only what was known then';
export const day = 'Day';
export const show = 'Show';
export const today = 'Today';
export const asKnownToday = 'As known today';
export const whatIsCountedAsKnown = 'What is counted as known';
export const theChangesBeforeAndAfter = 'The changes before and after';
export const whatChangedUntilToday = 'What changed from this day to today';
export const daysOfChange = 'Days of change';
export const before = 'Before';
export const after = 'After';
export const allAboutThatChange = 'All about that change';
export const lastChangeOfAnExclusiveRight = 'The last change of an exclusive right';
export const asked = 'asked';
export const nothingChanged = 'Nothing changed.';
export const month = 'Month';
export const year = 'Year';
export const reasonNothingIsShown = (reason: string) =>
  marked`<b>${reason}</b> Nothing is shown, so that no other day is read as the answer.`;
export const didYouMean = 'Did you mean';
export const turnsByRight = 'The turns, by right';
export const exclusive = 'exclusive';
export const none = 'none';
export const rightNotSaidExclusive = 'a right, not said to be exclusive';
export const onlyAllowed = 'only allowed';
export const notKnown = 'not known';
export const struckAndBold = (fromDay: string, toDay: string) => `struck: on ${fromDay}; bold: on ${toDay}`;
export const beforeHeard = 'Before:';
export const afterHeard = 'After:';
export const signsStandForWhatBegan =
  'Signs stand for what began, hollow ones for what was announced. All of it follows in words.';
export const firstDay = 'From';
export const lastDay = 'To';
export const oneDay = 'One day';
export const asOfADay = 'As of a day';
export const asOfDay = (words: string) => `As of ${words}`;
export const betweenTwoDays = 'Between two days';
export const fromOneAgreementToTheNext = 'From one agreement to the next';
export const soManyOlderSpans = (count: number) => `And ${count} older ones, each to be reached from the one after it.`;
export const index = 'Index';
export const factsCheckedAndData = (on: string, words: string, toFile: string) =>
  marked`Facts checked <time datetime="${on}">${words}</time>. <a href="${toFile}">The data of this page</a>`;
export const daysInOneSentence =
  'Who held which right on any day, what changed at the last step, and what changed between two days.';
export const workingOutWhatHeld = (words: string) => `Working out what held on ${words} …`;
export const nothingIsShownFor = (words: string) => `Nothing is shown for ${words}.`;
export const workingOutWhatChanged = 'Working out what changed …';
export const whatChangedIsNotAnswered = 'What changed is not answered.';
export const isNoDay = (words: string) => `${words} is not a day`;
