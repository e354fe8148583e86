import { editDistance } from './edit-distance.ts';

/**
 * The known word that lies closest to what was written, if one is close enough to be what was meant.
 *
 * Close means at most a third of the letters changed, and at least one; case is not counted.
 * Of equally close words the one that comes first in the alphabet wins, so that a report never varies.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const lower = written.toLowerCase();
  let limit = Math.max(1, Math.floor(written.length / 3));
  let best: string | undefined;
  for (const word of known) {
    const far = editDistance(lower, word.toLowerCase(), limit);
    if (far > limit || (best !== undefined && far === limit && word > best)) continue;
    [best, limit] = [word, far];
  }
  return best;
}

/** The usual sentence of a fix: the nearest word, or what to do when there is none. */
export function didYouMean(written: string, known: Iterable<string>, otherwise: string): string {
  const close = nearest(written, known);
  return close === undefined ? otherwise : `Did you mean "${close}"?`;
}
