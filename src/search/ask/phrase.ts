import { textsOf, type Card } from '../index/cards.ts';
import { sameWord } from '../words/same-word.ts';
import { tokensOf } from '../words/tokens.ts';
import { WEIGHTS } from '../words/weights.ts';
import type { Phrase } from './query.ts';

/** So many other words may stand inside a phrase for it to be nearly there. */
const WORDS_BETWEEN = 2;

/**
 * How well a text has a phrase: 1 word by word, its common words aside, less when a few other words stand between; 0
 * not at all. Of a phrase with one word that counts the common ones must be there.
 */
export function phraseIn(text: string, { words, all }: Phrase): number {
  const tokens = tokensOf(text);
  if (words.length < 2) return between(tokens, all) === 0 ? 1 : 0;
  const telling = tokens.filter(({ common }) => !common);
  const others = between(telling, words);
  return others === 0 ? 1 : others <= WORDS_BETWEEN ? WEIGHTS.phrase.nearly : 0;
}

/**
 * How many other words stand at least between words that follow each other in a text; infinitely many when they do
 * not.
 */
const between = (text: ReturnType<typeof tokensOf>, row: readonly string[]): number =>
  Math.min(
    Infinity,
    ...text.flatMap(({ word: first }, start) => {
      if (!sameWord(first, row[0]!)) return [];
      let place = start;
      for (const wanted of row.slice(1))
        place = place < 0 ? place : text.findIndex(({ word }, index) => index > place && sameWord(word, wanted));
      return place < 0 ? [] : place - start - row.length + 1;
    }),
  );

/** How well a part of a page has a phrase. In a claim it may be nearly so; in other texts it must be there word by word. */
export const phraseInCard = (card: Card, phrase: Phrase): number =>
  Math.max(
    ...textsOf(card)
      .map((text) => phraseIn(text, phrase))
      .filter((fit) => card.form === 'claim' || fit === 1),
    0,
  );
