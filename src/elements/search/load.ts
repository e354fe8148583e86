import { inTime } from '../in-time.ts';

/** Loads the search. It is not part of any page's own script. */
export const load = () => inTime(import('./loaded.ts'));

/** Loads what the page of results takes besides. */
export const loadResultsPage = () => inTime(import('./loaded.ts').then(({ resultsPage }) => resultsPage()));
