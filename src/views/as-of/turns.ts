/** What two are to each other, on terms that may change. */
export interface Tie {
  /** What goes on when the terms change: type and ends. */
  readonly tie: string;
  /** The terms in words. */
  readonly terms: string;
}

/** What became of terms: those that ended with those that took their place, as far as there are any. */
export interface Turn<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/**
 * Which new terms took the place of which old ones: the one answer to what changed its terms between two days.
 *
 * Terms belong together when they are of one tie and either there is one of each, or they begin with the same words,
 * those that share most first. All others stand alone, since nothing says which of them followed which.
 *
 * @param ended - What held on the first day and no longer on the last.
 * @param began - What holds on the last day and did not on the first.
 * @returns What ended, in its order, each with what followed it; then what began and followed nothing, in its order.
 */
export function turnsOf<T>(ended: readonly T[], began: readonly T[], asTie: (one: T) => Tie): Turn<T>[] {
  const newByTie = Map.groupBy(began, (one) => asTie(one).tie);
  const pairs = [...Map.groupBy(ended, (one) => asTie(one).tie)].flatMap(([tie, before]) => {
    const after = newByTie.get(tie) ?? [];
    const isOnly = before.length === 1 && after.length === 1;
    return before.flatMap((old) =>
      after.map((next) => ({ old, next, shared: isOnly ? ALIKE : sharedStart(asTie(old).terms, asTie(next).terms) })),
    );
  });
  const successors = new Map<T, T>();
  const left = new Set(began);
  for (const { old, next } of pairs.filter(({ shared }) => shared >= ALIKE).sort((a, b) => b.shared - a.shared))
    if (!successors.has(old) && left.delete(next)) successors.set(old, next);
  return [
    ...ended.map((before) => ({ before, after: successors.get(before) })),
    ...[...left].map((after) => ({ before: undefined, after })),
  ];
}

/** Terms are of the same thing when the words that both begin with have as many letters: more than `the` or `all`. */
const ALIKE = 4;

/** How many letters the words have with which both texts begin. */
function sharedStart(a: string, b: string): number {
  const [words, others] = [a, b].map((text) => text.split(/[^\p{L}\p{N}]+/u)) as [string[], string[]];
  const end = words.findIndex((word, index) => word !== others[index]);
  return words.slice(0, end < 0 ? undefined : end).join('').length;
}
