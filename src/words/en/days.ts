/** What changed, as a heading and with its number. */
export const changed = {
  changed: 'Gave way to other terms',
  began: 'Began',
  ended: 'Ended',
  stated: 'First stated',
  held: 'Held, by a later account',
  announced: 'Announced',
  unclear: 'Not known any more',
  passing: 'Held only in between',
} as const;
export const howMuchChanged = {
  changed: 'gave way to other terms',
  began: 'began',
  ended: 'ended',
  stated: 'first stated',
  held: 'held by a later account',
  announced: 'announced',
  unclear: 'no longer known',
  passing: 'held only in between',
} as const;
export const nothingChanged = 'nothing changed';
export const andMore = (count: number) => `and ${count} more`;

export const noDayPublished = 'no day published';
export const noDay = 'no day';
export const fromTo = (first: string, last: string) => `${first} to ${last}`;

/** Why it is not known whether something holds on a day. */
export const reasons = {
  start: 'Start not known',
  announced: 'Announced, not known to have begun',
  end: 'End not known',
} as const;
export const noRightShutsOutOthers = (isPast: boolean) =>
  `No right that shuts out all others ${isPast ? 'was' : 'is'} known to be in force.`;
export const exclusiveWithinLimits = (sentences: string) => `Exclusive within limits: ${sentences}.`;
export const allInTheTableOfFacts = (count: number) => `All ${count} in the table of facts`;
