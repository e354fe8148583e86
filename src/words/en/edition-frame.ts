/** What stands around each text of an edition, with marks of HTML. */
export const textUnder = (link: string) => `Text: ${link}.`;
export const titleInEdition = (title: string, site: string, day: string) => `${title} · ${site}, edition of ${day}`;
export const editionOf = (day: string) => `Edition of ${day}`;
export const asItStood = 'As it stood on that day, word for word.';
export const theSamePageToday = 'The same page today, and what has changed since';
export const sumsOfAllFiles = 'Sums of all files of the edition';
