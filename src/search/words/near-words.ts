import { editDistance } from '#issues/edit-distance.ts';

/** So many near words of one are enough. */
const MOST = 3;

/** Those of some words that are spelt nearly as one is, with one slip in three letters at most; the nearest first. */
export function nearWords(typed: string, words: Iterable<string>): readonly string[] {
  const most = Math.floor(typed.length / 3);
  return [...new Set(words)]
    .map((word) => ({ word, slips: editDistance(typed.toLowerCase(), word.toLowerCase(), most) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word);
}
