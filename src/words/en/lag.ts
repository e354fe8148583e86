export const which = 'Which';
export const since = 'Since';
export const how = 'How';
export const whoSaysSo = 'Who says so';
export const whatItShows = 'What it shows';
export const whatItCannotShow = 'What it cannot show';
export const computedByThisSite = 'Computed by this site from the days below.';
/** Of the days ahead, where they stand without the table's remarks. */
export const computedToAGeneralStart =
  'computed by this site, to a general start elsewhere: one in part is not counted';
export const firstDayFor = (title: string) => `first day for ${title}`;
export const startElsewhere = 'start elsewhere';
export const inPart = 'in part';
export const othersNotYetAllowed = 'others not yet allowed';
export const what = 'What';
export const daysAhead = 'Days ahead';
export const notFound = 'not found';
export const thisTableAsCsv = 'This table as CSV';
export const outsideTheRule = (elsewhere: number) => `Outside the rule, or elsewhere: ${elsewhere}`;
export const soManyNamed = (items: number) => `${items} named in what was read`;
export const notKnown = 'not known';
export const daysOrOne = (count: number) => (count === 1 ? '1 day' : `${count} days`);
export const daysFromTo = (least: number, daysWords: string) => `${least} to ${daysWords}`;
export const noDayThatCanBeSeen = 'no day that can be seen';
export const atMost = (daysWords: string) => `at most ${daysWords}`;
export const noDayIsKnown = (title: string) => `No day is known on which both ${title} and another had the same.`;
export const wasAheadByAtMost = (title: string, most: number, item: string, none: number, known: number) =>
  `${title} was ahead by ${most} days at most, for ${item}, and by no day that can be seen for ${none} of ${known}.`;
export const listed = (listedWords: string) => `listed ${listedWords}`;
export const notBefore = (not_before: string) => `not before ${not_before}`;
export const listedBy = (listedWords: string) => `listed by ${listedWords}`;
