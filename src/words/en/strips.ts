export const whichIsNow = '· now';
export const whichIsNowNotKnown = '· now not known';
export const what = 'What';
export const when = 'When';
export const whoSaysSo = 'Who says so';
export const theSameAsATable = 'The same as a table, with who says so';
export const row = 'Row';
export const onDay = (day: string) => `On ${day}`;
export const linesByYearAndMonth = 'Lines by year and month, one sign for each';

export const today = 'Today';
export const endOfYear = (year: string) => `end of ${year}`;
/** What each fill means, in the order of a key. */
export const states = {
  exclusive: 'Exclusive',
  right: 'In force',
  part: 'In part',
  allowed: 'Allowed',
  none: 'None',
  unknown: 'Not known',
} as const;
export const nothingHolds = 'none';

export const yearsAreSqueezed = (years: string) => `${years} is drawn shorter.`;
export const breakLeadsTo = (far: string) => `The break at the right leads to the ${far}.`;
export const tornEdge = 'A torn edge: the day is not published.';
export const hatchedBeginning = 'Hatched: no start is known.';
export const arrow = 'An arrow: no end is known.';
export const howLinesAreRead =
  'A line is solid where it is stated, broken where reported, dotted where not known; a triangle is its first day.';

/** What a row holds on a day. */
export const notKnown = 'Not known';
export const also = (name: string) => `also ${name}`;
export const andMore = (count: number) => `and ${count} more`;
export const isNotKnown = (terms: string) => `not known: ${terms}`;
export const asReported = (name: string) => `${name}, as reported`;
export const noneFound = 'None found';
export const no = 'No';
export const notDrawn = (names: string) => `Not drawn, since no source dates it: ${names}.`;

/** What a bar says of itself. */
export const inPart = 'in part';
export const nameInPart = (name: string) => `${name}, in part`;
export const isExclusive = 'exclusive';
export const nameExclusive = (name: string) => `${name}, exclusive`;
export const startNotKnown = 'start not known';
export const doubtNotKnown = 'not known';
export const doubtAnnounced = 'announced';

export const byWhatTheyAreAbout = 'Rights over time, by what they are about';
export const andByHolders = (label: string) => `${label} and by who holds them`;
export const whoHoldsAndOffers = 'Who holds and who offers what, over time';
