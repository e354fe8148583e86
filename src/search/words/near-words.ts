import { distance } from 'fastest-levenshtein';
import type { Lexicon } from './lexicon.ts';
import { WEIGHTS } from './weights.ts';

/** So many near words of one are enough. */
const MOST = 3;

/** Words that are spelt not too differently, the nearest first, of equally near ones the one that is used more. */
export function nearWords(letters: string, { words, weights }: Lexicon): readonly string[] {
  const most = Math.floor(letters.length / 2);
  return words
    .flatMap((word, index) => {
      const far = distance(letters, word);
      return far <= most && word.length > 2
        ? [{ word, cost: far - weights[index]! / WEIGHTS.spelling.useWhenTold }]
        : [];
    })
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word);
}
