/** What ended with what took its place. Either side may have more than one. */
export interface Turn<T> {
  readonly before: readonly T[];
  readonly after: readonly T[];
}

/** What became of ties between two days, each list in the order given. */
export interface Turns<T> {
  /** What began in the place of nothing that ended. */
  readonly began: readonly T[];
  /** What ended with nothing in its place. */
  readonly ended: readonly T[];
  readonly changed: readonly Turn<T>[];
}

/**
 * The one answer to what began, ended and gave way to what between two days. What replaced what is written in the
 * content, with the claim that says so; nothing is paired without it.
 *
 * @param ended - What no longer holds on the last day.
 * @param began - What holds on the last day and did not on the first.
 * @param replacedBy - The ids of what one replaces.
 */
export function turnsOf<T extends { readonly id: string }>(
  ended: readonly T[],
  began: readonly T[],
  replacedBy: (one: T) => readonly string[],
): Turns<T> {
  const turns: { before: T[]; after: T[] }[] = [];
  for (const one of began) {
    const before = ended.filter(({ id }) => replacedBy(one).includes(id));
    if (before.length === 0) continue;
    // Two that replace one, or one that replaces two, are one turn.
    const touching = turns.filter((turn) => turn.before.some((old) => before.includes(old)));
    const turn = { before: [...new Set([...touching.flatMap((its) => its.before), ...before])], after: [one] };
    turn.after.unshift(...touching.flatMap(({ after }) => after));
    const place = touching[0] === undefined ? turns.length : turns.indexOf(touching[0]);
    turns.splice(place, 0, turn);
    for (const merged of touching) turns.splice(turns.indexOf(merged), 1);
  }
  const [old, next] = [new Set(turns.flatMap(({ before }) => before)), new Set(turns.flatMap(({ after }) => after))];
  return { began: began.filter((one) => !next.has(one)), ended: ended.filter((one) => !old.has(one)), changed: turns };
}
