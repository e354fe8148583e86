export const whichIsNow = '· now';
export const whichIsNowNotKnown = '· now not known';
export const what = 'What';
export const when = 'When';
export const whoSaysSo = 'Who says so';
export const theSameAsATable = 'The same as a table, with who says so';
export const row = 'Row';
export const onDay = (day: string) => `On ${day}`;
export const linesByYearAndMonth = 'Lines by year and month, one sign for each';
