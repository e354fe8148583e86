import { standingOn, type Bounds, type Standing } from '#graph/bounds.ts';

/** Where a right stands on a day. What is not known has one reason before the right is known to hold, another after. */
export type Phase = Exclude<Standing, 'not-known'> | 'not-known-yet' | 'not-known-any-more';

/** The phase of a right on a day. The build prints it and the browser too. */
export function phaseOn(bounds: Bounds, day: string): Phase {
  const standing = standingOn(bounds, day);
  if (standing !== 'not-known') return standing;
  return day < bounds.sure ? 'not-known-yet' : 'not-known-any-more';
}
