export const siteIsNewer = 'The site is newer than this page.';
export const loadThePageAgain = 'Load the page again';
export const dataIsSlow = 'The data is slow to come.';
export const dataNotFetched = 'The data could not be fetched.';
export const tryAgain = 'Try again';
