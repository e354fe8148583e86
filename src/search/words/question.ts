import { inLanguage } from './common-words.ts';
import { wordsOf } from './tokens.ts';

/** What sort of thing answers a question; `undefined` for words that are none. */
export type QuestionSort = 'yes-or-no' | 'time' | 'amount' | 'reason' | 'place' | 'person' | 'thing';

/** How questions of a sort begin or what they have, by language; the first that fits. */
const ASKING = {
  en: [
    [
      'yes-or-no',
      /^\W*(?:(?:and|so|but) )?(?:do|does|did|is|are|was|were|has|have|had|may(?! \d)|can|could|will|would|must|should)\b/i,
    ],
    ['time', /\bwhen\b|\bhow long\b|\b(?:what|which) (?:day|date|month|year)\b/i],
    ['amount', /\bhow (?:much|many|big|large|high)\b|\bwhat (?:amount|percent(?:age)?|share|price)\b/i],
    ['reason', /\bwhy\b/i],
    ['place', /\bwhere\b/i],
    ['person', /\bwho(?:se|m)?\b/i],
    ['thing', /\b(?:what|which|how)\b/i],
  ] satisfies readonly (readonly [QuestionSort, RegExp])[],
};

/** What sets a question at another time than today, without the day, and what it counts, by language. */
const BINDING = {
  en: /(?<=\bhow (?:many|much) )\p{L}+|\b(?:ago|yesterday|tomorrow|previous(?:ly)?|former(?:ly)?|earlier|originally|initially|before|after|during|(?:last|next|past|this|coming) (?:week|month|quarter|year|spring|summer|autumn|winter))\b/giu,
};

/** Words without which a question asks something else, as they are indexed. Of a language that is not known, none. */
export const bindingWords = (text: string, language: string): readonly string[] =>
  wordsOf((text.match(inLanguage(BINDING, language) ?? /$^/g) ?? []).join(' '), language);

/** What sort of question a text is; language as in `en-GB`. Of a language that is not known here, none. */
export const questionSort = (text: string, language: string): QuestionSort | undefined =>
  inLanguage(ASKING, language)?.find(([, asking]) => asking.test(text))?.[0];

/** Sorts that what is asked for as a thing may be as well. */
const THINGS: readonly QuestionSort[] = ['thing', 'amount', 'person', 'place'];

/** Whether what answers the one answers the other: the same sort, or words that are no question. */
export const isOneSort = (a: QuestionSort | undefined, b: QuestionSort | undefined): boolean =>
  a === undefined ||
  b === undefined ||
  a === b ||
  (a === 'thing' && THINGS.includes(b)) ||
  (b === 'thing' && THINGS.includes(a));
