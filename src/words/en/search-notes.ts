// Sentences about how a query was understood, in pieces, of which every other one is set apart.

export const youAskedAbout = (time: string) => ['You asked about ', time, '.'];
export const whoHeldWhatThatDay = 'Who held what that day';
export const whatChangedInThatTime = 'What changed in that time';
export const searchWith = (operator: string) => `Search with ${operator}`;
export const resultsFor = (meant: string) => ['Results for ', meant, '.'];
export const searchInstead = (typed: string) => `Search for ${typed} instead`;
export const notFound = (words: readonly string[]) => [
  ...words.flatMap((word, place) => [place > 0 ? ', ' : '', word]),
  `${words.length === 1 ? ' was' : ' were'} not found; the results match the other words.`,
];
export const nowhereWordByWord = (phrase: string) => [
  '“',
  phrase,
  '” stands nowhere word by word; the results have its words.',
];
export const onlyPagesWith = (phrase: string) => ['Only pages with “', phrase, '”.'];
export const onlyFirstWords = 'Only the first words of so long a query are searched for.';

export const alsoCalled = (name: string) => `also called ${name}`;
export const otherFor = (other: string, word: string) => `“${other}” for “${word}”`;
export const without = (words: readonly string[]) => `without ${words.map((word) => `“${word}”`).join(', ')}`;
export const andMore = (publisher: string, others: number) => `${publisher} and ${others} more`;
export const whatChangedOn = (day: string) => `What changed on ${day}`;

export const onDay = (day: string) => `On ${day}`;
export const inTime = (time: string) => `In ${time}`;
export const notKnownForCertain = (dates: string, text: string) => `Not known for certain. ${dates}: ${text}`;
export const ofDates = (text: string, dates: string) => `${text} (${dates})`;
export const checkedBefore = 'Not known: the facts were checked before.';
export const nothingRecorded = 'Nothing is recorded.';
export const knownLater = 'Nothing is recorded: what is known begins later.';
