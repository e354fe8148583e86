import type { Card } from '../index/cards.ts';
import { sameWord } from '../words/same-word.ts';
import { tokensOf } from '../words/tokens.ts';
import type { Phrase } from './query.ts';
import { WEIGHTS } from '../words/weights.ts';

/** So many other words may stand inside a phrase for it to be nearly there. */
const WORDS_BETWEEN = 2;
/**
 * How well a text has a phrase: 1 as it was typed, less without its common words or when a few other words stand
 * between; 0 not at all. Of a phrase with one word that counts the common ones must be there.
 */
export function phraseIn(text: string, { words, all }: Phrase, language: string): number {
  const tokens = tokensOf(text, language);
  const row = (some: typeof tokens) => some.map(({ word }) => word);
  if (inRow(row(tokens), all) === 0) return 1;
  const between = words.length < 2 ? Infinity : inRow(row(tokens.filter(({ common }) => !common)), words);
  return between === 0 ? WEIGHTS.phrase.withoutCommon : between <= WORDS_BETWEEN ? WEIGHTS.phrase.nearly : 0;
}

/**
 * How many other words stand at least between words that follow each other in a text; infinitely many when they do
 * not.
 */
function inRow(text: readonly string[], row: readonly string[]): number {
  let least = Infinity;
  for (const [start, first] of text.entries()) {
    if (!sameWord(first, row[0]!)) continue;
    let place = start;
    for (const wanted of row.slice(1))
      place = place < 0 ? place : text.findIndex((word, index) => index > place && sameWord(word, wanted));
    if (place >= 0) least = Math.min(least, place - start - row.length + 1);
  }
  return least;
}

/**
 * How well a part of a page has a phrase. In a claim or a name it counts most, and there it may be nearly so; in
 * other texts it must be there word by word.
 */
export function phraseInCard(card: Card, phrase: Phrase, language: string): number {
  const exactly = (...texts: readonly string[]) => {
    const best = Math.max(...texts.map((text) => phraseIn(text, phrase, language)));
    return best > WEIGHTS.phrase.nearly ? best : 0;
  };
  switch (card.form) {
    case 'claim':
      return phraseIn(card.statement, phrase, language);
    case 'page':
      return Math.max(exactly(card.title, ...card.names), WEIGHTS.phrase.summary * exactly(card.summary));
    case 'answer':
      return WEIGHTS.phrase.answer * exactly(card.question, card.answer);
    case 'period':
      return WEIGHTS.phrase.text * exactly(card.text);
    case 'text':
      return WEIGHTS.phrase.text * exactly(card.heading, card.text);
  }
}
