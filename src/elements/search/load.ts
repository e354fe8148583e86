/** How long the search, or a file of its index, may take to load before the reader is told: within five seconds. */
export const PATIENCE_MS = 4500;

/** Loads the search. It is not part of any page's own script. */
export const load = () => inTime(import('./loaded.ts'));

/** Loads what the page of results takes besides. */
export const loadResultsPage = () => inTime(import('./loaded.ts').then(({ resultsPage }) => resultsPage()));

const inTime = <T>(loading: Promise<T>): Promise<T> =>
  Promise.race([
    loading,
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('The search takes too long to load.')), PATIENCE_MS),
    ),
  ]);
