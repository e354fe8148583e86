/** Endings by which English makes other words of the same meaning. */
const ENDINGS: ReadonlySet<string> = new Set([
  '',
  ...'s es e ed d ing ion ions ation ations y ies ied ly ity ities ive al ment ments ance ence able ian ans'.split(' '),
]);

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
  const rest = [a.slice(shared), b.slice(shared)] as const;
  // Nor are these two endings of one word: apple, apply.
  if (rest.includes('e') && rest.includes('y')) return false;
  // Short words with these endings are other words: long, longer.
  const agent = (ending: string) => shared >= 5 && ['er', 'ers', 'or', 'ors'].includes(ending);
  if (rest.every((ending) => ENDINGS.has(ending) || agent(ending)))
    return Math.max(rest[0].length, rest[1].length) <= shared;
  // A doubled consonant: cap, capped, capping.
  const last = a[shared - 1]!;
  return (
    rest.some((ending) => ending === '') &&
    rest.some((ending) => ending.startsWith(last) && ['ed', 'ing', 'er'].includes(ending.slice(1)))
  );
}
