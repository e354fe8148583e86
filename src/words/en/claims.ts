import { marked } from '../marked.ts';

export const claimsOrOne = (length: number) => (length === 1 ? '1 claim' : `${length} claims`);
export const index = 'Index';
export const claims = 'Claims';
export const claimsByYear = 'Claims by year';
export const newestFirstNoSign = ', newest first. No sign: stated by a party.';
export const claimsNewestFirst = 'Claims, newest first';
export const claimsOfLabel = (label: string) => `Claims: ${label}`;
export const usedOn = 'Used on';
export const cite = 'Cite';
export const copyLink = 'Copy link';
export const heldAgainst = 'Held against';
export const theseSayOtherwise = 'These say otherwise, or less.';
export const itIsNotTakenFromThese = 'It is not taken from these.';
export const pagesOrOne = (count: number) => (count === 1 ? '1 page' : `${count} pages`);
export const reportAProblem = 'Report a problem';
export const asACardToEmbed = 'As a card to embed';
export const editThisClaim = 'Edit this claim';
export const claimsOfPart = (length: number, label: string) =>
  `${claimsOrOne(length)}${label === '' ? '' : ` of ${label}`}, each with its status, its date and its source.`;
const whatAClaimIs =
  'Every fact of this site is one sentence that can be true or false, with its date, its status and who says so.';
export const everyFact = (total: number) => `${whatAClaimIs} There are ${total}.`;
export const everyFactAndThePart = (total: number, length: number, label: string) =>
  marked`${whatAClaimIs} There are ${total}; here ${length === 1 ? 'is' : 'are'} the ${length} of <b>${label}</b>.`;
export const unchangedSinceThisWasEmbedded = (edition: string) =>
  `Unchanged since this was embedded, from the edition of ${edition}`;
export const sameFactInOtherWords = 'The same fact as when this was embedded, in other words';
export const afterThisWasEmbedded = (changedOn: string) => `${changedOn}, after this was embedded`;
export const whenThisWasEmbedded = (before: string, changedOn: string, reason = '') =>
  `“${before}” when this was embedded. ${changedOn}${reason && `: ${reason}`}`;
export const card = (statement: string) => `Card: ${statement}`;
export const withoutADate = 'Without a date';
export const statementsOfOneWork = (group: number, title: string, publisher: string) =>
  `${group} statements of “${title}”, ${publisher}`;
export const lookedForAndNotFound = (count: number) => `${count} things looked for and not found`;
export const status = 'Status';
export const nearestSource = 'Nearest source';
export const betweenNames = ' and ';
export const sourcesFirstHand = (count: number, firstHand: number) =>
  `${count === 1 ? '1 source' : `${count} sources`}, ${firstHand === 0 ? 'none' : firstHand} first-hand`;
export const whoSaysSo = 'Who says so';
export const whatTheWordIsTakenFrom = 'What the word is taken from';
export const whereThisSiteLooked = 'Where this site looked';
export const whatThisSiteConcludesFrom = 'What this site concludes it from';
export const held = 'Held';
export const date = 'Date';
export const standing = 'Standing';
export const amount = 'Amount';
export const payer = 'Payer';
export const receiver = 'Receiver';
export const note = 'Note';
export const questions = 'Questions';
export const clauseByClause = 'Clause by clause';
export const undated = 'undated';
