import * as say from '#words/reading.ts';

/** The inner form of each pair is the shorter one, or else the second. */
const TO_ONE = say.spellings.split(/\s+/).map((pair) => {
  const [one = '', other = ''] = pair.split('/');
  return other.length > one.length ? ([other, one] as const) : ([one, other] as const);
});

/** A word in one spelling, whichever of two it was written in: an inner form, not one to show. */
export function oneSpelling(word: string): string {
  if (word.length < 4) return word;
  const spelt = say.spelledEndings.reduce((so, [ending, other]) => so.replace(ending, other), word);
  const [from, to] = TO_ONE.find(([beginning]) => spelt.startsWith(beginning)) ?? ['', ''];
  return to + spelt.slice(from.length);
}

/** Words that say nothing of what is sought. They are neither indexed nor asked for. */
export const COMMON: ReadonlySet<string> = new Set(say.common.split(/\s+/));

const WEAK = new Set(say.weak.split(/\s+/).map(oneSpelling));

/**
 * Whether a word, as it is indexed, tells little of what is sought, though it stands in few texts. It is searched for
 * like others and counts little.
 */
export const isWeak = (word: string): boolean => WEAK.has(word);
