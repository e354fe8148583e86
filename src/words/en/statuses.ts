/** How a claim is known. */
export const statuses = {
  stated: 'Stated',
  reported: 'Reported',
  expected: 'Expected',
  disputed: 'Sources differ',
  retracted: 'Retracted',
  defined: 'Defined by this site',
  'not-found': 'Not found by this site',
  inferred: 'Inferred by this site',
} as const;
export const meanings = {
  stated: 'A party to it says so in its own publication, or an authority has decided it.',
  reported: 'The press or another outside work says so, often from unnamed people.',
  expected: 'It is said of the future and may not come about.',
  disputed: 'Sources contradict each other, or the claim says more than better sources do.',
  retracted: 'Its source has withdrawn it.',
  defined: 'The site says how it uses a word; nobody else is said to use it so.',
  'not-found':
    'The site looked for it, up to the day that is named, and did not find it; it may be there all the same.',
  inferred: 'The site concludes it from the sources that are named; none of them says it.',
} as const;
export const by = (date: string) => `by ${date}`;
export const noneFirstHand = 'none first-hand';
export const oneWeakSource = 'one weak source';
export const weakSourcesOnly = 'weak sources only';
