export const toldWithoutADate = 'told by sources without a date';
export const firstTold = (date: string) => `told by ${date} in its sources`;
export const startNotKnown = 'start not known';

/** Why it is not known whether something holds. */
export const sinceWhenItHoldsIsNotKnown = 'since when it holds is not known';
export const doneOnADayNotKnown = (date: string) => `it was done in ${date}; the day is not known`;
export const beganOnADayNotKnown = (date: string) => `it began in ${date}; the day is not known`;
export const sinceWhenItHeldIsNotKnown = (start: string) => `${start}; since when it held is not known`;
export const noSourceShowsThatItBegan = (start: string) => `${start}; no source read here shows that it began`;
export const endedOnADayNotKnown = (date: string) => `it ended in ${date}; the day is not known`;
export const whetherItStillHeldIsNotKnown = (date: string) => `from ${date} on it is not known whether it still held`;
/** One of several claims behind a line; its first needs no number. */
export const claimNumber = (number: number) => (number === 1 ? 'claim' : `claim ${number}`);
