import { textsOf, type Card } from '../index/cards.ts';
import { hasRow } from '../words/same-word.ts';
import { operatorsIn } from './operators.ts';
import { folded, tokensOf, unspacedAt, wholeName } from '../words/tokens.ts';

/** One thing that is asked for: a word, or several that must stand together. */
export interface Term {
  /** As it is indexed. */
  readonly word: string;
  /** As it was typed, for messages. */
  readonly typed: string;
  /** Its letters as they were typed, folded: the form in which the lexicon has words. */
  readonly letters: string;
  /** Whether more letters may follow: the word that is just being typed. */
  readonly unfinished: boolean;
  /** Where it begins in the query. */
  readonly start: number;
}

export interface Phrase {
  readonly typed: string;
  /** Its words that count. */
  readonly words: readonly string[];
  /** All of its words, common ones too. */
  readonly all: readonly string[];
}

/** What a query asks for. */
export interface Query {
  /** As it was typed, within limits. */
  readonly typed: string;
  /** The same with blanks in place of its operators, so that all words stand where they stood. */
  readonly text: string;
  /** Words that count, each once, those of phrases among them. */
  readonly terms: readonly Term[];
  readonly phrases: readonly Phrase[];
  /** The name that it is when it has nothing but common words. */
  readonly name: string | undefined;
  /** Whether more was typed than is searched for. */
  readonly cut: boolean;
}

export const LONGEST_QUERY = 300;
const MOST_TERMS = 16;

/** What is read of a text: any text at all is taken. */
export const readable = (typed: string): string => typed.toWellFormed().replaceAll('\0', ' ').slice(0, LONGEST_QUERY);

/**
 * Reads a query.
 *
 * @param typed - As it was typed.
 * @param typing - Whether the reader is still at it, so that the last word may be half a word.
 * @param text - What is readable of it, with blanks in place of its operators.
 */
export function readQuery(typed: string, typing = false, text = readable(typed)): Query {
  const phrases = operatorsIn(text).flatMap(({ name, value }): readonly Phrase[] => {
    const tokens = name === '"' ? tokensOf(value) : [];
    const words = tokens.flatMap(({ common, word }) => (common ? [] : word));
    const isPhrase = tokens.length > 1 && words.length > 0;
    return isPhrase ? [{ typed: value, words, all: tokens.map(({ word }) => word) }] : [];
  });
  const terms = new Map<string, Term>();
  for (const { word, start, end, common } of tokensOf(text))
    if (!common && !terms.has(word)) {
      const raw = text.slice(start, end);
      const typedAs = unspacedAt(text, start) ?? raw.trim();
      terms.set(word, { word, typed: typedAs, letters: folded(raw), unfinished: typing && end === text.length, start });
    }
  return {
    typed: readable(typed),
    text,
    terms: [...terms.values()].slice(0, MOST_TERMS),
    phrases,
    name: terms.size === 0 && text.trim() !== '' ? wholeName(text) : undefined,
    cut: typed.length > LONGEST_QUERY || terms.size > MOST_TERMS,
  };
}

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
