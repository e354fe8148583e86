import * as say from '#words/reading.ts';

const listed = (endings: string): ReadonlySet<string> => new Set(endings.split(' '));
const ENDINGS = listed(`${say.endings} `);
const OF_LONG_WORDS = listed(say.endingsOfLongWords);
const DOUBLING = listed(say.doublingEndings);

/**
 * Whether two indexed words are forms of one: exclusive and exclusivity, company and companies, cap and capped.
 *
 * The engine has stems of its own and finds by them; this says the same of the words that are shown, near enough.
 */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  if (shared < 3 || /\d/.test(a + b)) return false;
  const rest = [a.slice(shared), b.slice(shared)];
  // Nor are these two endings of one word: apple, apply.
  if (rest.includes('e') && rest.includes('y')) return false;
  // Short words with some endings are other words: long, longer.
  if (rest.every((ending) => ENDINGS.has(ending) || (shared >= 5 && OF_LONG_WORDS.has(ending))))
    return rest.every(({ length }) => length <= shared);
  // A doubled consonant: cap, capped, capping.
  return rest.includes('') && rest.some((ending) => ending[0] === a[shared - 1] && DOUBLING.has(ending.slice(1)));
}

/** Whether words stand in a row at a place of a text, in any form. */
export const isRowAt = (text: readonly string[], row: readonly string[], place: number): boolean =>
  row.every((word, index) => sameWord(word, text[place + index] ?? ''));

/** Whether they do so anywhere. */
export const hasRow = (text: readonly string[], row: readonly string[]): boolean =>
  text.some((_, place) => isRowAt(text, row, place));
