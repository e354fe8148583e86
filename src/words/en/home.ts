import { marked } from '../marked.ts';

export const claimsFromSources = (claims: number, sources: number) =>
  marked`<b>${claims} claims</b> from ${sources} sources, each dated and linked`;
export const factsChecked = (datetime: string, checked: string) =>
  marked`Facts checked <time datetime="${datetime}">${checked}</time>`;
export const howTheSiteKnows = 'How the site knows';
export const whatItRestsOn = 'What it rests on';
export const today = 'Today:';
export const whoSaysSo = 'Who says so:';
export const searchPagesAndClaims = 'Search pages and claims';
export const search = 'Search';
export const tryThese = 'Try';
export const askedMost = 'Asked most';
export const whatChangedOn = (date: string) => `What changed on ${date}`;
export const asADrawing = (title: string) => `${title}, term by term, as a drawing`;
export const keyDates = 'Key dates';
export const theWholeTimeline = 'The whole timeline';
export const waysIn = 'Ways in';
export const firstStated = 'first stated';
export const heldByALaterAccount = 'held by a later account';
export const inForce = 'in force';
export const questions = 'Questions';
export const allOfKind = (count: number, plural: string) => `All ${count} ${plural}`;
