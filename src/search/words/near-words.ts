import { editDistance } from '#issues/edit-distance.ts';

/** So many near words of one are enough. */
const MOST = 3;

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
    .slice(0, MOST)
    .map(({ word }) => word);
}
