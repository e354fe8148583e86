export const asAList = 'As a list';
export const largerWithEveryRelation = 'Larger, with every relation and its days';
export const unchangedAsAList = 'Unchanged, as a list';
export const skipTheDrawing = 'Skip the drawing';
export const old = 'old';
export const newTerms = 'new terms';
export const notKnownAnyMore = 'not known any more';
export const began = 'began';
export const ended = 'ended';
export const unchangedFolded = 'unchanged, folded';
export const inForceOn = (day: string) => `In force on ${day}: `;
export const withOthers = (count: number) => ` with ${count} others`;
export const drawnBesides = (ofParts: number) =>
  `Drawn besides: ${oneOrMore(ofParts, 'relation')} of what belongs to it.`;
export const thoseLeftOut = (listed: string) => `Not drawn: ${listed}.`;
export const othersInTheList = (undrawn: number) => `In the list alone: ${oneOrMore(undrawn, 'other')}.`;
export const announcedOnes = (announced: number, doubtful: number) =>
  `Of ${doubtful} not known to be in force, ${announced} ${announced === 1 ? 'is' : 'are'} drawn, as announced.`;
export const leftOut = (doubtful: number) => `Not drawn: ${doubtful} not known to be in force.`;
export const oneOrMore = (count: number, noun: string) => (count === 1 ? `one ${noun}` : `${count} ${noun}s`);
export const soManyOthers = (names: number) => `${names} others`;
export const lastOfNames = ' and $1';
export const between = (part: string) => `Between ${part}.`;
export const betweenAndOthers = (title: string) => `Between ${title} and others.`;
export const whatChangedOn = (onDay: string) => `What changed on ${onDay}`;
export const unchanged = 'Unchanged';
export const whatBrokenMeansInChange = 'A broken line is reported or expected, or no longer known.';
export const seeTheNoteInTheList = 'see the note in the list';
export const notKnownFromThisDay = 'not known from this day on';
export const betweenTerms = ' and ';
export const untilDay = (through: string) => `to ${through}`;
export const soManyUnchangedNamed = (relations: number, named: string) => `${relations} unchanged: ${named}`;
export const gaveWayToAnotherSort = (split: number) =>
  `shows ${split} that gave way to something of another sort as ended, and what took ` +
  `${split === 1 ? 'its' : 'their'} place as begun`;
export const firstStatedAsUnchanged = (among: number) => `counts ${among} first stated as unchanged`;
export const notBetweenThem = (others: number) => `leaves out ${others} not between them`;
export const onlyAnnounced = (announced: number) => `leaves out ${announced} only announced`;
export const unlikeTheList = (parts: string) => `Unlike the list, the drawing ${parts}.`;
export const relationsOf = (title: string) => `Relations of ${title}`;
export const other = 'Other';
export const ofSomeNotKnown = (unclear: number) =>
  `; of ${unclear} it is not known whether they are, and their lines are broken`;
export const inForceAndEnded = (onDay: string, count: number, endedWords: number, doubt: string) =>
  `In force on ${onDay}: ${count}; ended: ${endedWords}${doubt}.`;
export const everyRelation = 'Every relation, by party';
export const onlyInForce = 'Only in force';
export const inForceOnDay = (onDay: string, count: number) => `On ${onDay}: ${count}.`;
export const byFamily = 'By family';
export const whatAnArrowMeans = 'Arrows: giver to receiver.';
export const whatBrokenMeans = 'Broken: announced, reported or expected.';
export const andMore = (left: number) => `and ${left} more`;
export const changedItsTerms = 'changed its terms';
export const noLongerKnown = 'no longer known';
export const andMoreBehind = (left: number) => `; and ${left} more`;
export const andMoreAfter = (left: number) => ` and ${left} more`;
export const until = (untilWords: string) => `until ${untilWords}`;
export const byThen = 'by ';
export const byDay = (stated: string) => `by ${stated}`;
export const notKnownFrom = (unclear_from: string) => `not known from ${unclear_from}`;
export const fromWhom = (title: string) => `from ${title}`;
export const since = (fromDay: string) => `since ${fromDay}`;
