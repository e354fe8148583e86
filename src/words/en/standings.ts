/** How a fact stands on a day. */
export const standings = {
  upcoming: 'Upcoming',
  'in-force': 'In force',
  ended: 'Ended',
  'not-known': 'Not known',
} as const;
export const notDated = 'Not dated';
export const byTheAccountOf = (date: string) => `by the account of ${date}`;
/** What a source is to a claim that it does not say. */
export const roles = { defined: 'after', 'not-found': 'looked in', inferred: 'from' } as const;
