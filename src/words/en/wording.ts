export const upTo = 'up to';
export const moreThan = 'more than';
export const atLeast = 'at least';
export const definedHere = 'defined here';
export const notFound = 'not found';
export const inferredHere = 'inferred here';
export const startNotKnown = 'start not known';
