import { textsOf, type Card } from '../index/cards.ts';
import { hasRow } from '../words/same-word.ts';
import { tokensOf } from '../words/tokens.ts';
import type { Phrase } from './query.ts';

/**
 * Whether a text has a phrase word by word, common words aside. Of a phrase with one word that counts the common ones
 * must be there.
 */
export function hasPhrase(text: string, { words, all }: Phrase): boolean {
  const tokens = tokensOf(text).filter(({ common }) => !common || words.length < 2);
  return hasRow(
    tokens.map(({ word }) => word),
    words.length < 2 ? all : words,
  );
}

/** Whether a part of a page has one. */
export const cardHasPhrase = (card: Card, phrase: Phrase): boolean =>
  textsOf(card).some((text) => hasPhrase(text, phrase));
