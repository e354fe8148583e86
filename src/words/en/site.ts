import { marked } from '../marked.ts';

export const breadcrumb = 'Breadcrumb';
export const factsChecked = 'Facts checked';
export const takeItWithYou = 'Take it with you';
export const thisPageAsMarkdown = 'This page as Markdown';
export const thisPageAsData = 'This page as data';
export const textUnder = (title: string) => `Text: ${title}`;
export const reportAProblem = 'Report a problem';
export const footOfThePage = 'Foot of the page';
export const site = 'Site';
export const more = 'More';
export const menu = 'Menu';
export const searchPagesAndClaims = 'Search pages and claims';
export const search = 'Search';
export const searchFromTheMenu = 'Search from the menu';
export const siteMenu = 'Site menu';
export const theme = 'Theme';
export const system = 'System';
export const light = 'Light';
export const dark = 'Dark';
export const previewsOfLinks = 'Previews of links';
export const skipToTheText = 'Skip to the text';
export const andMore = (count: number) => `and ${count} more`;
export const factsCheckedOn = (checked: string) => `Facts checked ${checked}`;
export const claimSourcesCite = (name: string) => `${name}: claim, sources, cite`;
export const noPageHasThisAddress = 'No page has this address';
export const addressProbablyMistyped = (toIndex: string) =>
  'Addresses of this site do not change, so the link that you followed was probably cut off or mistyped. ' +
  marked`The <a href="${toIndex}">index</a> lists every page, and the search knows other names for them.`;
export const searchInstead = 'Search instead';
export const nearToIt = 'Near to it';
export const anyDayOrReport = (toAsOf: string, toAbout: string) =>
  marked`Any <a href="${toAsOf}">day</a> can be asked for. Did a link of this site lead here? ` +
  marked`<a href="${toAbout}">Report it</a>.`;
export const instead = 'Instead';
export const noPageAtThisAddress = 'There is no page at this address.';
export const nowStandsAt = (href: string, title: string) =>
  marked`<a href="${href}">${title}</a> now stands at <code>${href}</code>.`;
export const takenOff = 'Taken off';
export const whyItWent = 'Why it went';
export const inItsPlace = 'In its place';
export const whatStoodHereIsNowAt = (href: string) => `What stood at this address is now at ${href}.`;
