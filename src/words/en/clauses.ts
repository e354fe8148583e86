export const goneText = 'gone';
export const newText = 'new';
export const againstTheTextBefore = 'against the text before';
export const moreOn = 'More on it';
export const index = 'Index';
export const clauseByClause = 'Clause by clause';
export const whatEachTextSays =
  'What each text says of each right, in the few words that were published, and what changed from one to the next.';
export const rightsAndTexts = (rights: number, texts: number) =>
  `${rights} rights, ${texts === 1 ? '1 text' : `${texts} texts`}`;
export const csv = 'CSV';
export const noRightIsFollowed = 'No right is followed from text to text.';
export const howClausesAreShown =
  'A bar runs over the texts that leave it as it is. Words in quotation marks are those of the ' +
  'source named under them, at the place that follows; the rest is paraphrase. Struck words no ' +
  'longer hold, bold ones are new against the text before. Each cell leads to its claim.';
export const rightNotSaidExclusive = 'a right, not said to be exclusive';
export const notPublished = 'not published, or not restated';
export const noSuchTermPublished = 'no such term published';
