import styles from '#styles/search-results.css?inline';
import { adopt } from './adopt.ts';

// What is loaded when the search is first used, in one file, so that a first search takes few requests: the dialog, the marks
// on a page that was reached from a result (there it is in the cache), and how they look. The page of results shares most of it.
export { openSearch } from './dialog.ts';
export { markPage } from './marks.ts';
export const resultsPage = () => import('./results-page.ts');

adopt(styles);
