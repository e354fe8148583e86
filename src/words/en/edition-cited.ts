export const noEditionOfThatDay = 'There is no edition of that day';
export const changesDidNotCome = 'What has changed since the edition you cite did not come';
export const allEditions = 'All editions';
export const showThem = 'Show them';
export const asItWas = 'Then';
export const asItIsNow = 'Now';
export const hide = 'Hide';
export const editionAsItWas = 'The edition as it was';
export const allThatChangedSince = 'All that changed since';
export const citeItAsItIsNow = 'Cite it as it is now';
export const isNewer = (edition: string) => `This page is newer than the edition you cite, ${edition}`;
export const unchanged = (edition: string) => `Unchanged since the edition you cite, ${edition}`;
export const unchangedButForWords = (edition: string) =>
  `Unchanged since the edition you cite, ${edition}, but for the words`;
export const factsAreTheSame = 'The facts are the same.';
export const oneFactSince = (label: string, edition: string) => `${label} since the edition you cite, ${edition}`;
export const factsChanged = (count: number, edition: string) =>
  `${count} facts on this page changed since the edition you cite, ${edition}`;
export const mistakeWasOurs = 'The mistake was ours.';
export const mistakesOfOurs = (count: number) =>
  `${count === 1 ? 'One was a mistake' : `${count} were mistakes`} of ours.`;
export const wasRightForItsDay = 'What you cite was right for its day.';
