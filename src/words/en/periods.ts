export const periodByPeriod = (title: string) => `${title}, period by period`;
export const endTakenFromWhatCameAfter = 'end taken from what came after';
export const dayOfTheEndNotPublished = 'day of the end not published';
