import { marked } from '../marked.ts';

export const standFromAToZ = (toAToZ: string) =>
  marked`Too many for this page: they stand <a href="${toAToZ}">from A to Z</a>, each with its ties.`;
export const theShortestWays = 'The shortest ways';
export const longerWays = 'Longer ways';
export const waysNotKnownToHold = 'Ways that are not known to hold that day';
export const whoFrom = 'From';
export const whoTo = 'To';
export const swap = 'Swap';
export const dayOfTies = 'On';
export const show = 'Show';
export const tryThese = 'Try';
export const atTheSameTime = 'At the same time?';
export const all = 'All';
export const allOfItAsAList = 'All of it as a list';
export const index = 'Index';
export const ties = 'Ties';
export const howIsOneTiedTo = (fromDay: string, toDay: string) => `How is ${fromDay} tied to ${toDay}?`;
export const howIsOneTiedToAnother = 'How is one tied to another?';
export const isNoName = '<b>“{name}” is no name on this site.</b> Nothing is shown until a name is chosen.';
export const allNames = 'All names';
export const allNamesWithTies = 'All names, with their own ties';
export const whatAWayIs = (mostSteps: number) =>
  `Ways of at most ${mostSteps} steps. A step is one relation or more, each ` +
  'read either way. Filled: known to hold; outlined: it may have held.';
export const tiesTitle = 'Ties: how one is tied to another';
export const tiesInOneSentence = (mostSteps: number) =>
  'How any two are tied to each other: the shortest ways of at most ' +
  `${mostSteps} steps, each with its dates and its claim.`;
export const isNoNameHere = (name: string) => `“${name}” is no name on this site`;
export const lookingForTies = (one: string, other: string) => `Looking for the ties of ${one} and ${other} …`;
export const tiesNotAnswered = (one: string, other: string) => `Whether ${one} and ${other} are tied is not answered.`;
export const howWasOneTiedOn = (one: string, other: string, day: string) => `How is ${one} tied to ${other} on ${day}?`;
export const oneAndAnother = (one: string, other: string) => `${one} and ${other}`;
