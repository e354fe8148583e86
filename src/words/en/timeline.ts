export const whatIsAhead = 'What is ahead';
export const afterDay = (checked: string) => `after ${checked}`;
export const overdue = 'Overdue';
export const datePassedNothingFound = (checked: string) =>
  `The date that was named, or is usual, has passed, and nothing was found of it up to ${checked}. It may have happened.`;
export const namedOrPlanned = 'Named or planned';
export const withoutADate = 'Without a date:';
export const moreOf = (year: string, more: number) => `More of ${year}: ${more}`;
