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
  marked`Any <a href="${toAsOf}">day</a> can be asked for. Did a link of ` +
  marked`this site lead here? <a href="${toAbout}">Report it</a>.`;
export const instead = 'Instead';
export const noPageAtThisAddress = 'There is no page at this address.';
export const nowStandsAt = (href: string, title: string) =>
  marked`<a href="${href}">${title}</a> now stands at <code>${href}</code>.`;
export const takenOff = 'Taken off';
export const whyItWent = 'Why it went';
export const inItsPlace = 'In its place';
export const whatStoodHereIsNowAt = (href: string) => `What stood at this address is now at ${href}.`;
export const wasTakenOff = (title: string, onDay: string, reason: string) =>
  `“${title}” was taken off on ${onDay}. ${reason}`;
export const nowOnAnotherPage = 'What stood here is now on another page:';
export const nothingToShowAnyMore = 'This part of the page has nothing to show any more.';
export const thisPageHasMoved = 'This page has moved';
export const thisWasTakenOff = (part: string) => `This ${part} was taken off`;
export const thisHasMoved = (part: string) => `This ${part} has moved`;
export const fromTo = (second: string, third: string) => `${second} to ${third}`;
export const claims = 'Claims';
/** What a report of a problem begins with. */
export const reportBegins = (address: string, checked: string, edition: string | undefined) =>
  `${address} (facts checked ${checked}${edition === undefined ? '' : `, edition ${edition}`})\n\n` +
  'What is wrong, and which source shows it:\n';
export const claim = 'Claim';
export const notices = 'Notices';
export const factsCheckedInCitation = (checked: string) => `facts checked ${checked}`;
export const editionOf = (edition: string) => `edition of ${edition}`;
export const wholeEdition = (name: string, tagline: string, day: string) =>
  `${name}, “${tagline}”, edition of ${day}, `;
export const read = 'Read';
export const questions = 'Questions';
export const whatIsAsked = 'What is asked, and terms explained';
export const timeline = 'Timeline';
export const whatHappened = 'What happened, in order';
export const whereSourcesDiffer = 'Where sources differ';
export const whatIsDisputed = 'What is disputed, and what the site follows';
export const commonErrors = 'Common errors';
export const whatIsOftenToldWrong = 'What is often told wrong, and what is right';
export const ask = 'Ask';
export const asOfADay = 'As of a day';
export const whoHeldWhichRight = 'Who held which right on a day, or between two';
export const compare = 'Compare';
export const partiesAndTheirRights = 'Parties and their rights, side by side';
export const clauseByClause = 'Clause by clause';
export const whatEachTextSays = 'What each text says of each right, in its own words';
export const money = 'Money';
export const whoPaysWhom = 'Who pays whom, and how much';
export const ties = 'Ties';
export const howTwoNamesAreConnected = 'How two names are connected';
export const facts = 'Facts';
export const claimsAndRelationsAsOneTable = 'Claims and relations as one table that you shape';
export const about = 'About';
export const allByYear = (size: number) => `All ${size}, by year`;
export const sources = 'Sources';
export const allByKind = (size: number) => `All ${size}, by kind`;
export const index = 'Index';
export const everyPage = 'Every page, by kind';
export const aToZ = 'A to Z';
export const everyNameThatAPageHas = 'Every name that a page has';
export const changes = 'Changes';
export const whatWasCorrected = 'What was corrected, and what the world did, by edition';
export const data = 'Data';
export const everythingToTakeAway = 'Everything to take away, in plain files';
export const howTheSiteKnows = 'How the site knows';
export const whatIsChecked = 'What is checked, and what no check can see';
export const sourceInCitation = (how: string, publisher: string, title: string, date: string) =>
  `. ${how && `${how}. `}Source: ${publisher}, “${title}”, ${date}.`;
