export const onlyWhatWasKnownThen = 'only what was known then';
export const whoWillHold = (day: string) => `Who will hold which right on ${day}?`;
export const whoHolds = (day: string) => `Who holds which right on ${day}?`;
export const whoHeld = (day: string) => `Who held which right on ${day}?`;
export const notKnownSinceChecked = (checked: string) => `Not known: the facts were checked on ${checked}.`;
export const nothingHadBegun = 'Nothing that this site dates had begun.';
export const soManyInForce = (count: number) => `${count} in force`;
export const soManyNotKnown = (count: number) => `${count} not known`;
export const someHoldUntilLater = 'Some things are stated to hold until a later day.';
/** @param when - Such as `in May 2025`, where no day is known. */
export const changedIn = (changes: string, when: string) => `${changes} ${when}.`;
export const changedByThatDay = (changes: string) => `${changes} by that day.`;
export const changedThatDay = (changes: string) => `${changes} that day.`;
export const nothingChangedSince = (date: string) => `Nothing is known to have changed since ${date}.`;

export const changeBefore = (date: string) => `Change before: ${date}`;
export const statedToChange = (date: string) => `Stated to change: ${date}`;
export const firstChange = (date: string) => `First change: ${date}`;
export const changeAfter = (date: string) => `Change after: ${date}`;
export const whatHadChangedLast = (when: string) => `What had changed last, ${when}`;
export const whatIsStatedToChange = 'What is stated to change that day';
export const whatChangedIn = (when: string) => `What changed ${when}`;
export const noDayOfSome = 'of some no day was published';
export const whatChangedThatDay = 'What changed that day';

const few = (count: number, be: string) => `${count === 1 ? 'one' : count}${be}`;

/** What was known on a day of what is known of it today. */
export const soManyOf = (count: number, all: number) => `${count} of ${all}`;
export const firstToldLater = (count: number) =>
  `${few(count, count === 1 ? ' is' : ' are')} told only later by its sources`;
export const toldWithoutADate = (count: number) =>
  `${few(count, count === 1 ? ' is' : ' are')} told by sources without a date`;
export const endNotTold = (count: number) => `of ${few(count, '')} the end had not been told`;
export const doubtNotTold = (count: number) => `of ${few(count, '')} the doubt had not been told`;
export const allHadBeenTold = 'All that is known today to have been in force had been told by then.';
export const ofWhatIsKnownToday = (parts: string) => `Of what is known today to have been in force ${parts}.`;
export const andMore = (count: number) => `And ${count} more.`;
export const asKnownToday = 'Show the day as it is known today';
export const asKnownThen = 'Show the day as it was known then';
