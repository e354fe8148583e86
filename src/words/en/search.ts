import { marked } from '../marked.ts';

export const searchPagesAndClaims = 'Search pages and claims';
export const search = 'Search';
export const needsScript = (toAToZ: string) =>
  'This search needs JavaScript; without it, what you typed is not searched for. The ' +
  marked`<a href="${toAToZ}">index from A to Z</a> lists every page with its other names, and your browser finds ` +
  'words in it.';
export const couldNotBeLoaded = 'The search could not be loaded.';
export const tryAgain = 'Try again';
export const indexFromAToZ = 'Index from A to Z';
export const filters = 'Filters';
export const filtersInUse = 'Filters in use';
export const typeForOperators = 'Type <kbd>?</kbd> for what can narrow a search.';
export const whereToBegin = 'Where to begin';
export const siteSearch = 'Site search';
export const close = 'Close';
export const searchIsNotAvailable = 'Search is not available';
export const searchTheSite = 'Search the site';
export const searchInOneSentence =
  'Search the pages, the claims and the sources of the site, and the answers it gives.';
export const searchOfSite = (name: string, tagline: string) => `Search ${name}: ${tagline}`;
