export const today = 'Today';
export const andMore = (count: number) => `and ${count} more`;
export const directly = 'directly';
export const soManySteps = (count: number) => `${count} steps`;
export const thenBy = ', then ';
export const ended = 'Ended';
export const onOtherDays = 'On other days';
export const notKnown = 'Not known';
export const orNotKnown = (label: string) => `${label}, or not known`;

/** The day of an answer, where that is not today; goes on behind its words. */
export const onDay = (day: string) => ` on ${day}`;
export const chooseTwo = 'Choose two that differ.';
export const isNotKnown = (on: string) => `Not known${on}.`;
export const factsWereChecked = (checked: string) => `The facts were checked on ${checked}.`;
export const noTieKnownBetweenThemselves = 'No tie between the two themselves is known to hold on that day.';
export const noTieFoundBetweenThemselves = 'No tie between the two themselves was found.';
export const noTie = (steps: number, on: string) =>
  `No tie of at most ${steps} steps is known to hold${on || ' today'}.`;
export const noneOfAnyOtherDay = 'None was found of any other day.';
export const isDirect = (on: string) => `Directly${on}.`;
const STEPS = ['no steps', 'one step', 'two steps', 'three steps'];
export const inWays = (steps: number, ways: number, on: string) => `In ${STEPS[steps]}, in ${ways} ways${on}.`;
/** @param ways - What lies between on each of them. */
export const through = (ways: readonly (readonly string[])[], steps: number, on: string) =>
  `Through ${ways.map((between) => between.join(' and ')).join(', or through ')}, in ${STEPS[steps]}${on}.`;

/** Whether the steps of a way held at the same time. */
export const since = (day: string) => `since ${day}`;
export const fromTo = (first: string, last: string) => `from ${first} to ${last}`;
export const yes = (time: string) => `Yes, ${time}.`;
export const throughAllThatTime = 'Through all that time every step is known to hold.';
export const notOn = (day: string) => `Not on ${day}.`;
export const heldTogether = (times: readonly string[]) => `All steps held together ${times.join(' and ')}.`;
export const notKnownAtAll = 'Not known.';
export const notKnownToHaveHeld = 'These steps are not known to have held at the same time.';
export const endedAsAnotherBegan = (day: string) => `One step ended as another began, on ${day}.`;
export const betweenLies = (first: string, last: string) =>
  `Between the steps lies ${first === last ? first : `${first} to ${last}`}.`;
export const never = 'Never on one day.';
