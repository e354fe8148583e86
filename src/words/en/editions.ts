export const sinceThen = 'Since then';
export const whatIsInIt = 'What is in it';
export const readIt = 'Read it';
export const cite = 'Cite';
export const changes = 'Changes';
export const editions = 'Editions';
export const editionOf = (replaceAll: string) => `Edition of ${replaceAll}`;
export const citeThisEdition = 'Cite this edition';
export const compareWithToday = 'Compare with today';
export const factsCheckedOn = (until: string) => `facts checked ${until}`;
export const whatAndWhy = 'What and why';
export const file = 'File';
export const holds = 'Holds';
export const sha256 = 'SHA-256';
export const pagesAndSums =
  'Each page stands there as Markdown too, in <code>pages/</code>. To check the sums of a copy: ' +
  '<code>sha256sum -c manifest.sha256</code>';
export const allSoManyClaims = (claims: number) => `All ${claims} claims`;
export const eachPageOfAnEdition =
  'Each page of an edition is plain text with its sources, says at its head of which day it is, and leads ' +
  'to the same page today.';
export const howFactsAreFrozen =
  'From time to time the facts are frozen: every claim, every source and every page, to the byte. A ' +
  'citation that names its edition can be read as it was, and the page of today tells what has changed ' +
  'since.';
export const thereIsNoneYet = 'There is none yet.';
export const editionsOfTheFacts = 'Editions of the facts';
export const editionsInOneSentence =
  'The facts as they stood on certain days, each frozen for good, so that what was cited can be read as it was.';
