import { marked } from '../marked.ts';

export const howItWasRead = 'How it was read';
export const claimsThatRestOnIt = 'Claims that rest on it';
export const commonErrors = 'Common errors';
export const whereSourcesDiffer = 'Where sources differ';
export const cite = 'Cite';
export const sources = 'Sources';
export const openTheOriginal = 'Open the original';
export const theCopyThatWasRead = 'The copy that was read';
export const whatItIs = 'What it is';
export const noClaimRestsOnIt = 'None. It is cited for what it says against better sources.';
export const noPlaceGiven = 'No place given';
export const reportAProblem = 'Report a problem';
export const editThisSource = 'Edit this source';
export const index = 'Index';
export const worksNearestFirst = (total: number, firstHand: number, copies: number, weak: number) =>
  marked`${total} works, nearest to the facts first. ${firstHand} are first-hand; ` +
  marked`<b>${copies}</b> were read in a copy or a relay, and <b>${weak}</b> are weak.`;
export const meaningAndWhetherRead = (count: number, meaning: string) =>
  count === 0 ? `${meaning} None was read.` : meaning;
export const sourcesByKind = 'Sources by kind';
export const sourcesInOneSentence = (total: number) =>
  `All ${total} sources of the site by kind, each with the number of claims that rest on it.`;
/** The works that are folded away: how many, the most claims that one carries, and how many are weak. */
export const moreWithAtMostClaims = (rest: number, most: number, weak: number) =>
  `${rest} more, with at most ${most === 1 ? '1 claim' : `${most} claims`}${weak > 0 ? `; ${weak} of them weak` : ''}`;
export const inACopy = 'In a copy.';
export const inTheOriginal = 'In the original.';
export const kind = 'Kind';
export const byWhom = 'By';
export const published = 'Published';
export const carriesNoDate = 'Carries no date';
export const strength = 'Strength';
export const whatWeakMeans = 'Weak: a publisher with little or no editorial control.';
export const soManyMoreInAFile = (count: number) => `${count} more are in the file of all sources`;
export const soManyMore = (count: number) => `${count} more`;
export const soManyHeldAgainst = (beside: number) => `${beside} held against it, not taken from it`;
export const claimsRestOnIt = (own: number) => (own === 1 ? '1 claim rests on it' : `${own} claims rest on it`);
export const whatTheSiteTakes = (site: string) => `What ${site} takes from it, claim by claim.`;
