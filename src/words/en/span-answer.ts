export const notBegun = 'which is not begun';
export const holdsOnNeitherDay = 'known to hold on neither day';
export const onDay = (day: string, sentence: string) => `On ${day}: ${sentence}`;
export const whatADayWillBring = (day: string, checked: string) =>
  `What ${day} will bring is not known: the facts were checked on ${checked}, and later changes are those stated ahead.`;
export const asOf = (day: string) => `As of ${day}`;
export const onTheSameTerms = 'In force on both days, on the same terms';
export const unchanged = 'Unchanged';
export const notKnown = 'not known';
export const none = 'none';
