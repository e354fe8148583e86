export const relation = 'Relation';
export const claim = 'Claim';
export const relations = 'Relations';
export const claims = 'Claims';
export const withoutADate = 'Without a date';
export const soManyRelations = (count: number) => (count === 1 ? '1 relation' : `${count || 'No'} relations`);
export const soManyClaims = (count: number) => (count === 1 ? '1 claim' : `${count || 'No'} claims`);
/** What else there is, on a day. */
export const others = {
  'in-force': (count: number) => `${count} in force that day`,
  'not-known': (count: number) => `${count} not known whether in force that day`,
  ended: (count: number) => `${count} ended by then`,
  upcoming: (count: number) => `${count} not begun by then`,
} as const;
