/** The last of the days before this one. Days are in order. */
export const lastBefore = <T extends string>(days: readonly T[], day: string): T | undefined =>
  days.findLast((other) => other < day);

/** The first of the days after this one. Days are in order. */
export const firstAfter = <T extends string>(days: readonly T[], day: string): T | undefined =>
  days.find((other) => other > day);
