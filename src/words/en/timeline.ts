export const whatIsAhead = 'What is ahead';
export const afterDay = (checked: string) => `after ${checked}`;
export const overdue = 'Overdue';
export const datePassedNothingFound = (checked: string) =>
  'The date that was named, or is usual, has passed, and nothing ' +
  `was found of it up to ${checked}. It may have happened.`;
export const namedOrPlanned = 'Named or planned';
export const withoutADate = 'Without a date:';
export const moreOf = (year: string, more: number) => `More of ${year}: ${more}`;
export const index = 'Index';
export const timeline = 'Timeline';
export const whatHappenedAndWasSaid =
  'What happened and what was said, line by line, and what is ahead. Each leads to its claim and its ' +
  'sources; a date in italics is known less closely than to the day, and a line in bold is a turn of the ' +
  'story.';
export const ahead = 'Ahead';
export const years = 'Years';
export const soManyShown = (count: number) => `${count} of ${count} shown`;
export const about = 'About';
export const everything = 'Everything';
export const chooseLines = 'Choose lines';
export const timelineOfTheStory = 'Timeline of the story';
export const timelineOf = (label: string) => `Timeline: ${label}`;
export const timelineInOneSentence = (label: string) =>
  `Every dated event of ${label || 'the story, and what is ahead'}, with status and claim.`;
export const shownOfAll = (shown: number, lines: number) =>
  `${shown} of ${lines} shown${shown === 0 ? '. Choose more.' : ''}`;
export const plan = 'Plan';
export const computedHere = 'Computed here';
export const pattern = 'Pattern';
export const notFound = 'not found';
export const other = 'Other';
export const noDay = 'no day';
export const questions = 'Questions';
