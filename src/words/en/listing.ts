import { marked } from '../marked.ts';

export const index = 'Index';
export const aToZ = 'A to Z';
export const namesOfPages = (names: number, pages: number, others: number) =>
  `${names} names: ${pages} pages and ${others} other names that lead to them.`;
export const indexFromAToZ = 'Index from A to Z';
export const aToZInOneSentence = 'Every page of the site by all its names, from A to Z.';
export const namesFromAToZ = (toAToZ: string, names: number, others: number) =>
  marked`<a href="${toAToZ}">${names} names from A to Z</a>, ${others} of them other names`;
export const indexOfAllPages = 'Index of all pages';
export const indexInOneSentence = 'Every page of the site by kind, and the terms with their meaning.';
export const allPagesOnce = (pages: number, terms: number) =>
  `All ${pages} pages, each once${terms > 0 ? `, and the ${terms} terms with their meaning` : ''}.`;
export const listsOfTheirOwn = (toClaims: string, toSources: string, toDays: string) =>
  marked`<a href="${toClaims}">Claims</a>, <a href="${toSources}">sources</a> and <a href="${toDays}">days</a> ` +
  'have lists of their own.';
