import { distance } from 'fastest-levenshtein';

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of another.
 *
 * Levenshtein's measure, which is what the package counts, takes a swap for two changes: here each swap that brings
 * the words two steps nearer is one.
 *
 * @param limit - The most that matters: of words that are further apart the count may be too high.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  const far = distance(a, b);
  if (far < 2 || far > 2 * limit) return far;
  for (let place = 0; place + 1 < a.length; place += 1) {
    const swapped = a.slice(0, place) + a[place + 1] + a[place] + a.slice(place + 2);
    if (distance(swapped, b) === far - 2) return 1 + editDistance(swapped, b, limit - 1);
  }
  return far;
}
