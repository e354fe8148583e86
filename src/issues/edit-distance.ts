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
  const apart = lettersApart(a, b);
  // One slip, be it a swap, lies within two letters: most pairs of words are told apart without counting.
  if (limit === 1 && apart > 2) return apart;
  const far = distance(a, b);
  if (far < 2 || far > 2 * limit) return far;
  for (let place = 0; place + 1 < a.length; place += 1) {
    const swapped = a.slice(0, place) + a[place + 1] + a[place] + a.slice(place + 2);
    if (distance(swapped, b) === far - 2) return 1 + editDistance(swapped, b, limit - 1);
  }
  return far;
}

/** How many letters of the longer one lie between what two words begin with and what they end with alike. */
function lettersApart(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end;
}
