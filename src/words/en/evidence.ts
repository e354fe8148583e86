import { marked } from '../marked.ts';

export const copyCitation = 'Copy citation';
export const inItsWords = (quote: string) => marked`In its words: <q>${quote}</q>`;
export const where = 'Where:';
export const theCopyThatWasRead = 'The copy that was read';
export const allClaimsFrom = (publisher: string) => `All claims from ${publisher}`;
export const claimNumber = (number: number) => `Claim ${number}`;
export const andMore = (more: number) => `and ${more} more`;
export const linkToThisLine = (text: string) => `Link to this line: ${text}`;
export const oftenWritten = 'Often written';
export const whatIsRight = 'Right';
export const whoSaysSo = 'Who says so';
export const readIn = 'Read in';
export const oftenWrittenHeard = 'Often written:';
export const rightHeard = 'Right:';
export const theSides = 'The sides';
export const against = ' against ';
export const concerns = 'Concerns';
export const lookedIn = (replace: string) => `Looked in ${replace}`;
export const nearestClaimNumbered = (number: number) => `Nearest claim ${number}`;
export const nearestClaim = 'Nearest claim';
export const chooseLines = (noun: string) => `Choose ${noun}s`;
export const containingWords = 'Containing';
export const statedByThePartyNamed = 'Stated by the party named, unless marked';
export const whatItIsPartOf = 'What it is part of';
export const relationsOrOne = (relations: number) => (relations === 1 ? 'Relation' : 'Relations');
export const sourcesDiffer = 'Sources differ';
export const followed = 'Followed.';
export const claimsRestOnIt = (count: number) => (count === 1 ? '1 claim rests on it' : `${count} claims rest on it`);
export const original = 'original';
export const inACopy = 'in a copy';
export const weak = 'weak';
export const index = 'Index';
export const commonErrors = 'Common errors';
export const whatIsOftenToldWrong = (toDisagreements: string) =>
  'What copied, hasty or machine-written pages often get wrong, and what is ' +
  'right. On these points sources of weight agree; where they do not, it is ' +
  marked`told under <a href="${toDisagreements}">where sources differ</a>.`;
export const errorsInOneSentence = (count: number) =>
  `${count} things that are often told wrong, each in one line with what is right and who says so.`;
export const whereSourcesDiffer = 'Where sources differ';
export const sourcesOfWeightDiffer = (count: number) =>
  `Sources of weight differ on ${count} questions. The verdict comes first, then the sides, and what each rests on.`;
export const aFirstHandSource = 'a first-hand source';
export const pressOrAnalysis = 'press or analysis';
export const disagreementsInOneSentence = (count: number) =>
  `The ${count} questions on which sources contradict each other: the verdict, the sides, and what each rests on.`;
export const toldWrongIsApart = (toCommonErrors: string) =>
  marked`What is simply told wrong is among the <a href="${toCommonErrors}">common errors</a>.`;
export const goesOnWithMore = (others: number) => `, and ${others} more`;
export const claim = 'Claim';
export const claims = 'Claims';
export const open = 'Open';
export const eachRightForItsDay = 'Each right for its day';
export const decided = 'Decided';
export const archived = (archived_on: string) => `Archived ${archived_on}`;
export const readInACopy = 'read in a copy';
export const weakSource = 'weak source';
export const kindsAndFirstHand = (kinds: string, count: number) => `${kinds}; ${count} first-hand`;
