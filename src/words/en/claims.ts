import { marked } from '../marked.ts';

export const claimsOrOne = (length: number) => (length === 1 ? '1 claim' : `${length} claims`);
export const index = 'Index';
export const claims = 'Claims';
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
/** What the page of some claims holds: those of a part, or all of them where it has no label. */
export const claimsOfPart = (length: number, label: string) =>
  `${claimsOrOne(length)}${label === '' ? '' : ` of ${label}`}, each with its status, its date and its source.`;
const whatAClaimIs =
  'Every fact of this site is one sentence that can be true or false, with its date, its status and who says so.';
export const everyFact = (total: number) => `${whatAClaimIs} There are ${total}.`;
export const everyFactAndThePart = (total: number, length: number, label: string) =>
  marked`${whatAClaimIs} There are ${total}; here ${length === 1 ? 'is' : 'are'} the ${length} of <b>${label}</b>.`;
