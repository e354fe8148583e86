import type { Card } from '#views/search/cards.ts';
import { sameWord } from '#views/search/words/same-word.ts';
import { tokensOf } from '#views/search/words/tokens.ts';

/** So many other words may stand inside a phrase for it to be nearly there. */
const WORDS_BETWEEN = 2;
/** What a phrase that is nearly there counts, against one that is. */
const NEARLY = 0.8;

/** How well a text has a phrase: 1 word by word, common words aside; less when a few other words stand between; 0 not at all. */
export function phraseIn(text: string, phrase: readonly string[], language: string): number {
  const words = tokensOf(text, language).flatMap((token) => (token.common ? [] : [token.word]));
  let best = 0;
  for (const [start, first] of words.entries()) {
    if (!sameWord(first, phrase[0]!)) continue;
    let [place, between] = [start, 0];
    let complete = true;
    for (const wanted of phrase.slice(1)) {
      const next = words.findIndex((word, index) => index > place && sameWord(word, wanted));
      if (next < 0) complete = false;
      if (!complete) break;
      between += next - place - 1;
      place = next;
    }
    if (complete && between === 0) return 1;
    if (complete && between <= WORDS_BETWEEN) best = NEARLY;
  }
  return best;
}

/** How well a part of a page has a phrase. In a claim or a name it counts most, and there it may be nearly so; in other texts it must be there word by word. */
export function phraseInCard(card: Card, phrase: readonly string[], language: string): number {
  const exactly = (...texts: readonly string[]) => (texts.some((text) => phraseIn(text, phrase, language) === 1) ? 1 : 0);
  switch (card.form) {
    case 'claim':
      return phraseIn(card.statement, phrase, language);
    case 'page':
      return Math.max(exactly(card.title, ...card.names), 0.6 * exactly(card.summary));
    case 'answer':
      return 0.5 * exactly(card.question, card.answer);
    case 'text':
      return 0.4 * exactly(card.heading, card.text);
  }
}
