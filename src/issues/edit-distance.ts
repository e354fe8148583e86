/**
 * How many letters must be changed, added, left out or swapped with their neighbour to make one word of another.
 *
 * @param limit - The most that matters: beyond it the count stops and `limit + 1` is returned.
 * @see L. Boytsov, "Indexing methods for approximate dictionary searching" (2011), for optimal string alignment.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [twoBack, oneBack, row]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, index) => index), []];
  for (let i = 1; i <= a.length; i++) {
    row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let steps = Math.min(oneBack![j]! + 1, row[j - 1]! + 1, oneBack![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        steps = Math.min(steps, twoBack![j - 2]! + 1);
      row.push(steps);
      least = Math.min(least, steps);
    }
    if (least > limit) return limit + 1;
    [twoBack, oneBack] = [oneBack, row];
  }
  return Math.min(oneBack![b.length]!, limit + 1);
}
