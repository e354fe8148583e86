/** Each operator of the search with an example and what it asks for. */
export const operators = {
  '-': ['-word', 'nothing that has the word'],
  '"': ['"some words"', 'the words as they stand'],
  kind: ['kind:topic', 'pages of one kind'],
  status: ['status:reported', 'claims that are known so'],
  by: ['by:reuters', 'what a publisher says'],
  source: ['source:filing', 'what rests on such a source'],
  since: ['since:2026-04', 'from that day, month or year on'],
  until: ['until:2025', 'up to and with it'],
  on: ['on:2025-10-28', 'of that day, month or year'],
} as const;

export const wordsAloneAreLeftOut = (operator: string) => `-${operator} is no operator: words alone are left out.`;
export const nothingThatThisSiteHas = (operator: string, values: readonly string[]) =>
  `${operator} is nothing that this site has.${values.length > 0 ? ` It has ${values.join(', ')}.` : ''}`;
export const needsADay = (operator: string, name: string) =>
  `${operator} needs a day, a month or a year, as in ${name}:2025-06.`;
export const noOperator = (name: string) => `${name}: is no operator here; its words are searched for.`;

export const whatCanNarrowASearch = 'What can narrow a search';
