/**
 * The dates of something that holds for a time, in whole days, so that their text compares as time does.
 *
 * The build makes them, the build and the browser ask them: this file is the one answer to what holds on a day.
 */
export interface Held {
  /** First day; empty where no start is known, so that it has always held. */
  readonly since: string;
  /** First day on which it no longer held; empty where nothing ends it. */
  readonly until: string;
  /** First day on which a source of it was out; empty where none of them is dated. */
  readonly known: string;
}

/** Whether it holds on the day. */
export const holds = ({ since, until }: Held, day: string): boolean => since <= day && (until === '' || day < until);

/** Whether a source of it was out on the day. */
export const isKnown = ({ known }: Held, day: string): boolean => known <= day;

/** The last of the days before this one. Days are in order. */
export const lastBefore = (days: readonly string[], day: string): string | undefined =>
  days.findLast((other) => other < day);

/** The first of the days after this one. Days are in order. */
export const firstAfter = (days: readonly string[], day: string): string | undefined =>
  days.find((other) => other > day);
