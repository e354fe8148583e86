import { editDistance } from '#issues/edit-distance.ts';
import { WEIGHTS } from './weights.ts';
import { knows, type Lexicon } from './lexicon.ts';

/**
 * The word that was most likely meant by one that is not in the lexicon; none when no word is near enough, and none
 * for a word of the language that the site does not have.
 *
 * Near is one slip for words of four letters or more, and two for words of eight or more that begin rightly; of three
 * letters only two that changed places, in a word that is used much. A slip is a letter too many, too few, another one, or
 * two that changed places. Of equally near words the likelier slip wins, then the word that is used more, then the
 * alphabet.
 */
export const correction = (word: string, lexicon: Lexicon): string | undefined =>
  lexicon.get(word) === 0 ? undefined : nearest(word, lexicon);

function nearest(word: string, lexicon: Lexicon): string | undefined {
  const { swap, short, use } = WEIGHTS.spelling;
  const most = word.length >= 8 ? 2 : 1;
  let best: { readonly word: string; readonly cost: number } | undefined;
  // By their keys: this is asked of thousands of words, and a pair for each would be so many million.
  for (const candidate of lexicon.keys()) {
    if (Math.abs(candidate.length - word.length) > most || candidate.length < 3) continue;
    const weight = lexicon.get(candidate)!;
    if (weight === 0) continue;
    const slips = editDistance(word, candidate, most);
    const isLikely = slips === 1 && isSwap(word, candidate);
    const isShort = Math.min(word.length, candidate.length) < 4;
    if (slips > most || (isShort && (!isLikely || weight < short))) continue;
    // Who slips twice still begins rightly.
    if (slips > 1 && word[0] !== candidate[0]) continue;
    const cost = slips - (isLikely ? swap : 0) - weight / use;
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  return best?.word;
}

/**
 * Those of some words of the language that would be taken for a slip, because the lexicon has one that is near; in
 * the order of their letters.
 */
export const mistakable = (words: readonly string[], lexicon: Lexicon): string[] =>
  [...new Set(words)].filter((word) => !knows(lexicon, word) && nearest(word, lexicon) !== undefined).sort();

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let place = 0;
  while (a[place] === b[place]) place += 1;
  return a[place] === b[place + 1] && a[place + 1] === b[place] && a.slice(place + 2) === b.slice(place + 2);
}

/** So many near words of one are enough. */
const MOST_NEAR = 3;

/**
 * Those of some words that begin as one that is typed, or are spelt nearly so, with one slip in three letters at most;
 * the nearest first.
 */
export function nearWords(typed: string, words: Iterable<string>): readonly string[] {
  const asked = typed.toLowerCase();
  const most = Math.floor(asked.length / 3);
  const slipsIn = (word: string) => (most > 0 && word.startsWith(asked) ? 0 : editDistance(asked, word, most));
  return [...new Set(words)]
    .map((word) => ({ word, slips: slipsIn(word.toLowerCase()) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(({ word }) => word);
}
