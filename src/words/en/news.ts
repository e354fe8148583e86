export const stopKeeping = 'Stop keeping this';
export const nothingIsKeptAnyMore = 'Nothing is kept any more.';
export const factsOnThisPageChangedSince = (count: number) =>
  `${count === 1 ? '1 fact' : `${count} facts`} on this page changed since you were here`;
export const inTheEdition = (last: string) => `, in the edition of ${last}. `;
export const showWhat = 'Show what';
