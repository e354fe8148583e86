import { marked } from '../marked.ts';

export const index = 'Index';
export const aToZ = 'A to Z';
export const namesOfPages = (names: number, pages: number, others: number) =>
  `${names} names: ${pages} pages and ${others} other names that lead to them.`;
export const standFromAToZ = (toAToZ: string) =>
  marked`Too many for this page: they stand <a href="${toAToZ}">from A to Z</a>.`;
export const namesOfLetter = (letter: string) => `Names from A to Z: ${letter}`;
export const indexFromAToZ = 'Index from A to Z';
export const aToZInOneSentence = 'Every page of the site by all its names, from A to Z.';
export const namesFromAToZ = (toAToZ: string, names: number, others: number) =>
  marked`<a href="${toAToZ}">${names} names from A to Z</a>, ${others} of them other names`;
export const indexOfAllPages = 'Index of all pages';
export const indexInOneSentence = 'Every page of the site by kind, and the terms with their meaning.';
export const allPagesOnce = (pages: number, count: number) =>
  `All ${pages} pages, each once${count > 0 ? `, and the ${count} terms with their meaning` : ''}.`;
export const listsOfTheirOwn = (toClaims: string, toSources: string, toDays: string) =>
  marked`<a href="${toClaims}">Claims</a>, <a href="${toSources}">sources</a> ` +
  marked`and <a href="${toDays}">days</a> have lists of their own.`;
export const question = 'Question';
export const claimOfStatus = (claimWords: string) => `Claim · ${claimWords}`;
export const sourceBy = (publisher: string) => `Source · ${publisher}`;
export const hasMovedHere = 'Has moved here';
export const questions = 'Questions';
export const whatIsAsked = 'What is asked, answered across the pages.';
export const terms = 'Terms';
export const wordsOfTheStory = 'Words of the story, and what they mean in it.';
