import * as say from '#words/reading.ts';
import { COMMON, oneSpelling } from './common-words.ts';
import { dayExtras, daysIn, dayWord } from './days.ts';
import { numbersIn } from './numbers.ts';

/** A word of a text in the form in which it is indexed, and where it stands. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A word that says nothing of what is sought: it is left out of the index and of queries. */
  readonly common: boolean;
  /** Other words for the same place: the month of a day, the unit of a number. They are indexed behind the text. */
  readonly extras?: readonly string[];
}

/** Scripts that put no spaces between words. Each of their signs is a word. */
const SIGN =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー]\\p{M}*';
const UNSPACED = new RegExp(`(?:${SIGN})+`, 'gu');
const LETTER = `(?!${SIGN})[\\p{L}\\p{M}]`;
const WORD = new RegExp(
  [
    SIGN,
    '(?:\\p{L}\\.){2,}\\p{L}?',
    '\\p{N}+\\.\\p{N}+',
    '\\p{N}{1,3}-\\p{L}(?![\\p{L}\\p{N}])',
    '\\p{L}-\\p{N}{1,2}(?![\\p{L}\\p{N}])',
    `(?:${LETTER}|\\p{N})+(?:['’ʼ](?:${LETTER})+)*`,
  ].join('|'),
  'gu',
);
/** What most words are, of which there is nothing to fold but capitals. */
const PLAIN = /^[a-z\d]+$/i;
const JOINED = /^(?:[\p{N}]{1,3}-\p{L}|\p{L}-[\p{N}]{1,2})$/u;

/**
 * The words of a text in its order: dates and amounts as one word each, everything else letter by letter,
 * folded to small letters without accents and to one spelling.
 */
export function tokensOf(text: string): readonly Token[] {
  const sound = text.toWellFormed();
  const spans: Token[] = daysIn(sound).map((day) => ({
    word: dayWord(day),
    start: day.start,
    end: day.end,
    common: false,
    ...(day.year !== undefined && { extras: dayExtras(day) }),
  }));
  for (const { word, start, end, unit } of numbersIn(sound))
    if (!spans.some((span) => start < span.end && span.start < end))
      spans.push({ word, start, end, common: false, ...(unit !== undefined && { extras: [unit] }) });
  spans.sort((a, b) => a.start - b.start);
  const ends = [0, ...spans.map(({ end }) => end)];
  return ends.flatMap((from, place) => [
    ...wordsBetween(sound, from, spans[place]?.start ?? sound.length),
    ...spans.slice(place, place + 1),
  ]);
}

/** Words that are neither dates nor amounts. */
const wordsBetween = (text: string, from: number, to: number): readonly Token[] =>
  Array.from(text.slice(from, to).matchAll(WORD), ({ 0: raw, index }) => {
    const word = folded(raw);
    const start = from + index;
    return { word: oneSpelling(word), start, end: start + raw.length, common: COMMON.has(word) };
  }).filter(({ word }) => word !== '');

/** The words of a text that are worth asking for. */
export const wordsOf = (text: string): readonly string[] =>
  tokensOf(text).flatMap((token) => (token.common ? [] : [token.word]));

/** The same with other words for what a word stands for behind it: what the index has of a text. */
export const indexedWords = (text: string): readonly string[] =>
  tokensOf(text).flatMap((token) => (token.common ? [] : [token.word, ...(token.extras ?? [])]));

/**
 * One word for a whole name, by which a page is found that has exactly this name: right of first refusal →
 * rightfirstrefusalxq. No word that is typed ends so.
 */
export const nameWord = (words: readonly string[]): string => `${words.join('')}xq`;

/** The same of a text; one of nothing but common words has them all. */
export function wholeName(text: string): string {
  const tokens = tokensOf(text);
  const telling = tokens.filter(({ common }) => !common);
  return nameWord((telling.length > 0 ? telling : tokens).map(({ word }) => word));
}

/** Whether two texts are one name: the same letters, figures and signs, whatever stands between them. */
export const isSameName = (a: string, b: string): boolean => lettersAndSigns(a) === lettersAndSigns(b);

const lettersAndSigns = (text: string) => folded(text).replace(/\s|(?![#&@%*])\p{P}/gu, '');

/**
 * A word in small letters, without accents, marks and what belongs to another: `Café’s` → `cafe`, `10-K` → `10k`,
 * `U.S.` → `us`.
 */
export const folded = (raw: string): string =>
  PLAIN.test(raw)
    ? raw.toLowerCase()
    : raw
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .normalize('NFC')
        // By way of capitals, so that ß becomes ss.
        .toUpperCase()
        .toLowerCase()
        .replace(say.possessive, '')
        .replace(JOINED.test(raw) ? /-/g : /['’ʼ.]/gu, '');

/** The signs of a script without spaces that stand together where one of them does. */
export const unspacedAt = (text: string, at: number): string | undefined =>
  [...text.matchAll(UNSPACED)].find(({ 0: run, index }) => index <= at && at < index + run.length)?.[0];
