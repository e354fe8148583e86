import type { ClaimCard } from '../index/cards.ts';
import { inLanguage } from '../words/common-words.ts';
import { isDated } from '../words/days.ts';

/** A kind of thing that a question is after; a turn is the time at which something began or ended that holds for one. */
export type Sought = 'amount' | 'time' | 'turn';

/** What asks for which kind, by language. */
const ASKING = {
  en: {
    amount: /\bhow (?:much|many|big|large|high)\b|\b(?:amounts?|totals?|altogether|percent(?:age)?|size|sums?)\b/i,
    turn: /\b(?:since|until|till) when\b|\bwhen\b.*\b(?:end(?:s|ed)?|stop(?:s|ped)?|expired?|lapsed?|ceased?|lo(?:se|st))\b/i,
    time: /\bwhen\b|\bhow (?:long|soon|many (?:more )?years)\b|\b(?:what|which) (?:day|date|month|year)\b|\b(?:dates?|deadlines?)\b/i,
  },
};

/** A word of the index for an amount: 38e9, 27pct, 750mw. */
const AMOUNT = /^\d+(?:e\d+|(?:e\d+)?(?:pct|gw|mw|kw))$/;

/**
 * What a query is after by its question words; language as in `en-GB`. Of a language that is not known here, nothing.
 */
export function soughtBy(text: string, language: string): ReadonlySet<Sought> {
  const asking = inLanguage(ASKING, language);
  return new Set(asking ? (['amount', 'time', 'turn'] as const).filter((sought) => asking[sought].test(text)) : []);
}

const has = (sought: Sought, word: string) => (sought === 'amount' ? AMOUNT.test(word) : isDated(word));

/** Whether words have all that is sought. */
export const gives = (sought: ReadonlySet<Sought>, words: readonly string[]): boolean =>
  [...sought].every((one) => words.some((word) => has(one, word)));

/** Share of what is sought that a claim has, 0 to 1. */
export function givesSought(sought: ReadonlySet<Sought>, { dates }: ClaimCard, words: readonly string[]): number {
  const isGiven = (one: Sought) => (one !== 'amount' && dates !== '') || words.some((word) => has(one, word));
  return sought.size === 0 ? 0 : [...sought].filter(isGiven).length / sought.size;
}
