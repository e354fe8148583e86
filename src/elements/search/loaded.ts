/** What is loaded when the search is first used, in one file: the dialog and the page of results. */
export { openSearch } from './dialog.ts';
export { ResultsPage } from './results-page.ts';
