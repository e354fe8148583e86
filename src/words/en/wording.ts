export const startNotKnown = 'start not known';
/** How an amount is limited, where there is room for words. */
export const qualifiers = {
  'up-to': 'up to',
  about: 'about',
  'more-than': 'more than',
  'at-least': 'at least',
} as const;
/** Large numbers by their names, the largest first, each with its name in short. */
export const scales = [
  [1e12, 'trillion', 'tn'],
  [1e9, 'billion', 'bn'],
  [1e6, 'million', 'm'],
] as const;
/** Terms that go on with the phrase of an amount, where others stand behind a comma: `$300 billion over five years`. */
export const goesOn = /^(?:of|over|from|per|for|to|in) /;
/** What is said of how a relation is known; nothing of one that is simply stated. */
export const cautions = {
  stated: '',
  reported: 'reported',
  expected: 'expected',
  disputed: 'disputed',
  retracted: 'retracted',
  defined: 'defined here',
  'not-found': 'not found',
  inferred: 'inferred here',
} as const;
