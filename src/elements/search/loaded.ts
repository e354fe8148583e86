import chipStyles from '#styles/search-chips.css?inline';
import dialogStyles from '#styles/search-dialog.css?inline';
import resultStyles from '#styles/search-results.css?inline';
import { adoptStyleSheet } from './adopt-style-sheet.ts';

// What is loaded when the search is first used, in one file, so that a first search takes few requests: the dialog
// and how it looks. The page of results, and the marks on a page that was reached from a result, share most of it.
export { SearchDialog } from './dialog.ts';
export const marks = () => import('./marks.ts');
export const resultsPage = () => import('./results-page.ts');

for (const styles of [resultStyles, dialogStyles, chipStyles]) adoptStyleSheet(styles);
