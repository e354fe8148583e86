/** What was measured, and whether it is what was asked for. */
export interface Figure {
  readonly what: string;
  readonly is: string;
  readonly wanted: string;
  readonly holds: boolean;
  /** What went wrong, each with all that its author needs; a few may do so. */
  readonly misses: readonly string[];
}

/** A part of a whole that must reach a share of it. */
export const atLeast = (
  what: string,
  [part, whole]: readonly [number, number],
  share: number,
  misses: readonly string[],
): Figure => ({
  what,
  is: `${((100 * part) / whole).toFixed(1)} %`,
  wanted: `at least ${100 * share} %`,
  holds: whole > 0 && part >= share * whole,
  misses,
});

/** A figure that does not hold, in words for whoever has to mend it. */
export const inWords = ({ what, is, wanted, misses }: Figure) =>
  [`${what}: ${is}, wanted ${wanted}`, ...misses].join('\n');
