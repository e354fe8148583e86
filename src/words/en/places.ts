/** Parts of the site by the folder in which they are, with what a search says of them. */
export const places = {
  about: [
    'How the site knows',
    'About this site: what it rests on, what the statuses mean and how to report a problem.',
  ],
  claims: ['All claims', 'Every claim on one page, to be filtered by status and by words.'],
  clauses: [
    'Clause by clause',
    'What each agreement says of each right, quoted from the texts: clauses, terms and wording compared.',
  ],
  disagreements: [
    'Where sources differ',
    'Questions on which sources disagree, with the positions and which one the site follows.',
  ],
  'common-errors': ['Common errors', 'What is often told wrong, each with what is right.'],
  index: ['Index from A to Z', 'Every page by kind and by letter, other names included.'],
  money: ['Money', 'Who pays whom: what is agreed, and payments made or recognised, by period.'],
  sources: ['All sources', 'Every work that is cited, by kind and publisher.'],
  timeline: ['Timeline', 'What happened, in order, what is ahead and what is overdue.'],
} as const;
export const partOfTheSite = 'Part of the site';
export const publishers = 'Publishers';
export const commonError = (said: string) => `Common error: ${said}`;
