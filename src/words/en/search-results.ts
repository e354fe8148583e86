export const searchPagesAndClaims = 'Search pages and claims';
export const search = 'Search';
export const results = 'Results';
export const whatWasFound = 'What was found';
export const searching = 'Searching…';
export const esc = 'Esc';
export const close = 'Close';
export const toChoose = 'choose';
export const toOpen = 'open';
export const toClose = 'close';
export const tryThese = 'Try';
/** In pieces, between which a sign stands that is pressed. */
export const anyWayOfWriting = [
  'Words, questions, dates and amounts in any way of writing. ',
  ' lists what can narrow a search.',
] as const;
export const allPages = (total: number) => `All ${total} pages, with filters`;
export const openAsAPage = 'Open as a page, with filters';

export const todayIs = (answer: string) => `Today: ${answer}`;
export const asOf = (day: string) => `As of ${day}`;
export const shortAnswer = 'Short answer';
export const moreOn = (page: string) => `More: ${page}`;
export const ofTheLastBuild = 'In development this is the index of the last build; it may be stale.';
export const remove = (label: string) => `Remove ${label}`;
export const whatNarrowsTheSearch = 'What narrows the search';

/** Sentences in pieces, around what is set apart. */
export const nothingFits = ['Nothing on this site fits ', '.'] as const;
export const doesNotHave = (words: number) => [`The site does not have the ${words === 1 ? 'word' : 'words'} `, '.'];
export const namesThatComeNear = ['Names on this site that come near: ', '.'] as const;
export const searchesToTry = ['Searches to try: ', '.'] as const;
export const indexFromAToZ = 'Index from A to Z';
export const listsEveryPage = ' lists every page with its other names. ';
export const sayWhatIsMissing = 'Say what is missing';
export const tryAgain = 'Try again';
export const couldNotBeLoaded = 'The search could not be loaded.';
export const aPartDidNotArrive = 'A part of it did not arrive. That says nothing about what the site holds.';

const pages = (total: number, no: string) => (total === 1 ? '1 page' : `${total || no} pages`);
/** How much was found. */
export const found = (total: number, isAtMost: boolean) =>
  isAtMost ? `At most ${pages(total, 'no')}` : pages(total, 'No');
export const answerAnd = (total: number, isAtMost: boolean) =>
  `A short answer and ${isAtMost ? 'at most ' : ''}${pages(total, 'no')}`;
