export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 0 for the words of a sentence, 1 for little room. */
export type Form = 0 | 1;

/** How rough a date is, by the sign with which it is written, in either form. */
export const roughly: Readonly<Record<string, readonly [long: string, short: string]>> = {
  '~': ['about', 'c.'],
  '?': ['possibly', 'poss.'],
  '%': ['possibly about', 'poss. c.'],
};

const QUARTERS = ['first', 'second', 'third', 'fourth'];

/** @param quarter - From 0. */
export const quarterOf = (quarter: number, year: string, form: Form) =>
  form ? `Q${quarter + 1} ${year}` : `the ${QUARTERS[quarter]} quarter of ${year}`;
export const century = (number: number, form: Form) =>
  form ? `${ordinal(number)} c.` : `the ${ordinal(number)} century`;
/** @param year - Its first one. */
export const decade = (year: string, form: Form) => `${form ? '' : 'the '}${year}s`;

export const since = (date: string) => `since ${date}`;
export const until = (date: string) => `until ${date}`;
export const through = (date: string) => `through ${date}`;
export const when = (date: string, isDay: boolean) => `${isDay ? 'on' : 'in'} ${date}`;
/** @param at - Such as `on 30 June 2026`. */
export const held = (at: string) => `held ${at}`;
export const firstStated = (date: string) => `first stated ${date}`;
export const announced = (date: string) => `announced ${date}`;
export const byTheAccountOf = (date: string) => `by the account of ${date}`;
export const startNotKnownNotBefore = (date: string) => `start not known, not before ${date}`;
export const notKnownFrom = (date: string) => `not known from ${date} on`;
export const endedBy = (date: string, isDay: boolean) => `ended by ${isDay ? '' : 'the end of '}${date}`;

/** 19th, 20th, 21st, 22nd. */
function ordinal(number: number): string {
  const last = Math.floor(number / 10) === 1 ? 0 : number % 10;
  return `${number}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`;
}
