// What the index of the search says of what it holds, and the words that it adds.

export const topic = 'Topic';
export const source = 'Source';
export const sourceOf = (kind: string) => `Source · ${kind}`;
/** Words by which a page is found that says what its title means. */
export const definition = 'definition meaning';
/** Filters, by what they are called in addresses. */
export const facets = {
  kind: 'Kind',
  relation: 'Relation',
  standing: 'In force',
  status: 'Status',
  year: 'Year',
  source: 'Kind of source',
} as const;
/** A name with its date at the end, which may be said before it as well: the agreement of May 2024. */
export const datedName = /(\S+) of ((?:\p{L}+ )?(?:19|20)\d\d)$/u;
export const datedNames = (what: string, date: string) => [`${what} of ${date}`, `${date} ${what}`];
