import styles from '#styles/search-results.css?inline';
import { adopt } from './adopt.ts';

// What is loaded when the search is first used, in one file: the dialog, the page of results, and how both look.
export { openSearch } from './dialog.ts';
export { ResultsPage } from './results-page.ts';

adopt(styles);
