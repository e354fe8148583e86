import * as say from '#words/reading.ts';
import { isDated } from './days.ts';
import { wordsOf } from './tokens.ts';

/** What sort of thing answers a question; `undefined` for words that are none. */
export type QuestionSort = keyof typeof say.questions;

/** A kind of thing that a query is after; a turn is the time at which something began or ended that holds for one. */
export type Sought = keyof typeof say.seeking;

const fitting = <T extends string>(forms: Readonly<Record<T, RegExp>>, text: string): readonly T[] =>
  (Object.keys(forms) as T[]).filter((name) => forms[name].test(text));

/** What sort of question a text is. */
export const questionSort = (text: string): QuestionSort | undefined => fitting(say.questions, text)[0];

/**
 * A question in the order of who does it to whom: how much of A does B own → does B own how much of A; is A owned by B
 * → by B is A owned. Who gives does it, and not who gets.
 */
export const inOrder = (text: string): string =>
  [say.askedBeforehand, ...say.doneBy].reduce((told, form) => told.replace(form, '$2 $1'), text);

/** Whether a text says who does it to whom. */
export const isDirected = (text: string): boolean => questionSort(text) !== undefined || say.directed.test(text);

/** Whether a question in that order asks who does it, or what is done by whom it names; nothing where it asks neither. */
export const asksWho = (text: string): boolean | undefined =>
  say.whoDoesIt.test(text) || (say.whatIsDone.test(text) ? false : undefined);

/** What a query is after by its words. */
export const soughtBy = (text: string): ReadonlySet<Sought> => new Set(fitting(say.seeking, text));

/** Words without which a question asks something else, as they are indexed. */
export const bindingWords = (text: string): readonly string[] => wordsOf((text.match(say.binding) ?? []).join(' '));

/** Sorts that what is asked for as a thing may be as well. */
const THINGS: readonly (QuestionSort | undefined)[] = ['thing', 'amount', 'person', 'place'];

/** Whether what answers the one answers the other: the same sort, or words that are no question. */
export const isOneSort = (a: QuestionSort | undefined, b: QuestionSort | undefined): boolean =>
  a === b || [a, b].includes(undefined) || ([a, b].includes('thing') && THINGS.includes(a) && THINGS.includes(b));

/** A word of the index for an amount: 38e9, 27pct, 750mw. */
const AMOUNT = new RegExp(`^\\d+(?:e\\d+|(?:e\\d+)?(?:${say.units.map(([id]) => id).join('|')}))$`);

/** Whether words have something that is sought. */
export const gives = (sought: Sought, words: readonly string[]): boolean =>
  words.some((word) => (sought === 'amount' ? AMOUNT.test(word) : isDated(word)));
