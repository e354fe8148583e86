/** How long the search may take to load before the reader is told. */
const PATIENCE_MS = 4500;

/** Loads the search. It is not part of any page's own script. */
export function load(): Promise<typeof import('./loaded.ts')> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('The search takes too long to load.')), PATIENCE_MS));
  return Promise.race([import('./loaded.ts'), late]);
}
