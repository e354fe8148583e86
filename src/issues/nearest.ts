import { distance } from 'fastest-levenshtein';

/**
 * The known word that lies closest to what was written, if one is close enough to be what was meant.
 *
 * Close means at most a third of the letters changed, and at least one; case is not counted.
 * Of equally close words the one that comes first in the alphabet wins, so that a report never varies.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(1, Math.floor(written.length / 3));
  const lower = written.toLowerCase();
  let best: { word: string; far: number } | undefined;
  for (const word of [...known].sort()) {
    const far = distance(lower, word.toLowerCase());
    if (far <= limit && (!best || far < best.far)) best = { word, far };
  }
  return best?.word;
}

/** The usual sentence of a fix: the nearest word, or what to do when there is none. */
export function didYouMean(written: string, known: Iterable<string>, otherwise: string): string {
  const close = nearest(written, known);
  return close === undefined ? otherwise : `Did you mean "${close}"?`;
}
