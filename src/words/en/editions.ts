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
  'Each page stands there as Markdown too, in <code>pages/</code>. To check ' +
  'the sums of a copy: <code>sha256sum -c manifest.sha256</code>';
export const allSoManyClaims = (count: number) => `All ${count} claims`;
export const eachPageOfAnEdition =
  'Each page of an edition is plain text with its sources, says at its ' +
  'head of which day it is, and leads to the same page today.';
export const howFactsAreFrozen =
  'From time to time the facts are frozen: every claim, every source and every page, to the byte. A citation ' +
  'that names its edition can be read as it was, and the page of today tells what has changed since.';
export const thereIsNoneYet = 'There is none yet.';
export const editionsOfTheFacts = 'Editions of the facts';
export const editionsInOneSentence =
  'The facts as they stood on certain days, each frozen for good, so that what was cited can be read as it was.';
export const factsAsTheyStood =
  'The facts as they stood on that day, word for word, and for good: the same bytes after every later build.';
export const claimsCounted = (size: number) => `${size} claims`;
export const relationsCounted = (size: number) => `${size} relations`;
export const sourcesCounted = (size: number) => `${size} sources`;
export const pagesCounted = (count: number) => `${count} pages`;
export const firstEdition = 'First edition';
export const pagesByName = (count: string) =>
  `${count} by name with their answers and periods, and what had been taken off`;
export const sumOfEachFile = 'The sum of each file, of every page as well';
/** What an edition holds in short; the first of all is told as such. */
export const claimsOnPages = (isFirst: boolean, claimCount: number, pageCount: number) =>
  `${isFirst ? 'the first, ' : ''}${claimCount} claims on ${pageCount} pages`;
