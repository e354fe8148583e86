/** What two are to each other, on terms that may change. */
export interface Tie {
  /** What goes on when the terms change: type and ends. */
  readonly tie: string;
  /** The terms in words. */
  readonly terms: string;
}

/** Terms that ended with those that took their place, or one of them alone. */
export interface Turn<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** What became of ties between two days, each list in the order of what ended and then of what began. */
export interface Turns<T> {
  /** What began where nothing of its tie ended. */
  readonly began: readonly T[];
  /** What ended where nothing of its tie began. */
  readonly ended: readonly T[];
  /** By tie, what goes on with other terms; turns with both sides first. */
  readonly changed: readonly (readonly Turn<T>[])[];
}

/**
 * The one answer to what began, ended and changed its terms between two days.
 *
 * Old terms and new ones belong together when they are of one tie and either there is one of each, or they begin with
 * the same words, those that share most first. All others stand alone, since nothing says which followed which.
 *
 * @param ended - What held on the first day and no longer on the last.
 * @param began - What holds on the last day and did not on the first.
 */
export function turnsOf<T>(ended: readonly T[], began: readonly T[], asTie: (one: T) => Tie): Turns<T> {
  const tieOf = (one: T) => asTie(one).tie;
  const [oldByTie, newByTie] = [Map.groupBy(ended, tieOf), Map.groupBy(began, tieOf)];
  return {
    began: began.filter((one) => !oldByTie.has(tieOf(one))),
    ended: ended.filter((one) => !newByTie.has(tieOf(one))),
    changed: [...oldByTie].flatMap(([tie, old]) => {
      const next = newByTie.get(tie);
      return next ? [paired(old, next, (one) => asTie(one).terms)] : [];
    }),
  };
}

function paired<T>(old: readonly T[], next: readonly T[], termsOf: (one: T) => string): Turn<T>[] {
  const isOnly = old.length === 1 && next.length === 1;
  const pairs = old
    .flatMap((before) => next.map((after) => ({ before, after, shared: sharedStart(termsOf(before), termsOf(after)) })))
    .filter(({ shared }) => isOnly || shared >= ALIKE)
    .sort((a, b) => b.shared - a.shared);
  const successors = new Map<T, T>();
  const left = new Set(next);
  for (const { before, after } of pairs)
    if (!successors.has(before) && left.delete(after)) successors.set(before, after);
  return [
    ...old
      .map((before) => ({ before, after: successors.get(before) }))
      .sort((a, b) => Number(!a.after) - Number(!b.after)),
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
