export const close = 'Close';
export const claimNumbered = (number: number) => `Claim ${number}`;
export const claim = 'Claim';
export const topic = 'Topic';
