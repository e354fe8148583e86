import { marked } from '../marked.ts';

export const withItsYear = ', with its year';
export const emptyCellIs = 'empty:';
export const whichIsNotNo = ', which is not “no”';
export const choose = 'Choose';
export const dayOfComparison = 'As it stood on';
export const parties = 'Parties';
export const kindsOfRight = 'Kinds of right';
export const allAbout = (title: string) => `All about ${title}`;
export const goesOnWithParts = (parts: string) => `, with ${parts}`;
export const betweenOtherParties = 'Between other parties';
export const withParts = (parts: string) => `with ${parts}`;
export const aRowForEachRight = (label: string) => `${label}, a row for each right`;
export const furtherParties = 'Further parties, in words';
export const inItsPlace = 'In its place:';
export const index = 'Index';
export const compare = 'Compare';
export const whoHoldsWhichRight = 'Who holds which right';
export const betweenHubAndParties = (href: string, title: string, day: string, words: string) =>
  marked`Between <a href="${href}">${title}</a> and each party, on ` +
  marked`<time datetime="${day}">${words}</time>. Each is shown with what belongs to it.`;
export const thereIsNothingToCompare = 'There is nothing to compare.';
export const rightsOfHubAndParties = (title: string) => `Rights between ${title} and each party`;
export const eachSignLeadsToItsWords = 'Each sign leads to its words in the list below.';
export const theMatrix = 'The matrix';
export const theSameInWords = 'The same in words';
export const soManyCells = (said: number) => `${said} cells`;
export const morePartiesHaveFewer = (count: number, title: string) =>
  `${count} more parties have fewer rights with ${title}. `;
export const moreBetweenOthers = (elsewhere: number) => `${elsewhere} more rights are between other parties. `;
export const takeItWithYou = 'Take it with you';
export const aLineForEachRight =
  'a line for each right as it stands on the day, and for each empty cell; with status and claim';
export const compareOn = (words: string) => `Compare on ${words}`;
export const comparisonInOneSentence = (title: string) =>
  `The rights and duties between ${title} and each other party, side by side: terms, dates, status and claim.`;
export const whereAllOfThemAre = (href: string, title: string) =>
  marked`<a href="${href}">All relations of ${title}</a> and the file below have them.`;
export const itsPlaceInTheList = 'Its place in the list';
export const partiesAndKinds = (day: string, ofParties: string, ofKinds: string) =>
  `${day} · ${ofParties} parties · ${ofKinds} kinds`;
export const isNoDayShownIs = (typed: string, checked: string) => `“${typed}” is not a day. Shown is ${checked}.`;
export const statedAhead = (checked: string) => `The facts were checked on ${checked}: what is shown is stated ahead.`;
export const ofAll = (chosen: number, boxes: number) => `${chosen} of ${boxes}`;
export const notFoundHere = (names: string) => `Not found here: ${names}.`;
export const inForce = 'in force';
export const expectedOrReportedAlone = 'expected, or reported alone';
export const notKnown = 'not known';
export const notYet = 'not yet';
export const soManyAmounts = (figures: number) => `${figures} amounts`;
export const noClaimFound = 'no claim found';
export const endedWith = (party: string) => `Ended for ${party}:`;
export const noRightFits = 'No right fits.';
export const noLongerExclusive = 'No longer exclusive:';
export const overAs = (as: string) => `Ended by being ${as}:`;
export const heldBy = (hub: string) => `${hub}’s`;
export const inPart = 'in part';
export const inAll = 'In all';
export const figureInAll = (figure: string) => `${figure} in\u00a0all`;
export const untilYear = (yearOf: string) => `to ${yearOf}`;
export const fromYear = (yearOf: string) => `from ${yearOf}`;
export const ended = 'ended';
export const expected = 'expected';
