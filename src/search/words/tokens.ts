import { commonWords } from './common-words.ts';
import { dayExtras, daysIn, dayWord, type FoundDay } from './days.ts';
import { numbersIn, type FoundNumber } from './numbers.ts';
import { oneSpelling } from './one-spelling.ts';

/** A word of a text in the form in which it is indexed, and where it stands. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A word that says nothing of what is sought: it is left out of the index and of queries. */
  readonly common: boolean;
  /** The word that it is a sign of, in a script that has no spaces between words. */
  readonly within?: { readonly start: number; readonly end: number };
  /** Other words for the same place: the month of a day, the unit of a number. They are indexed behind the text. */
  readonly extras?: readonly string[];
}

/** Scripts that put no spaces between words. Each of their signs is a word. */
const SIGN =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー]\\p{M}*';
const UNSPACED = new RegExp(SIGN, 'u');
/** What such a script writes in one, and what others do. */
const RUNS = new RegExp(`(?:${SIGN})+|(?:(?!${SIGN}).)+`, 'gu');
const WORD =
  /(?:\p{L}\.){2,}\p{L}?|\p{N}+\.\p{N}+|[\p{N}]{1,3}-\p{L}(?![\p{L}\p{N}])|\p{L}-[\p{N}]{1,2}(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const JOINED = /^(?:[\p{N}]{1,3}-\p{L}|\p{L}-[\p{N}]{1,2})$/u;

/**
 * The words of a text in its order: dates and amounts as one word each, everything else letter by letter,
 * folded to small letters without accents and to one spelling.
 */
export function tokensOf(text: string, language = 'en'): readonly Token[] {
  const common = commonWords(language);
  const sound = text.toWellFormed();
  const spans = daysIn(sound).map(dayToken);
  for (const number of numbersIn(sound))
    if (!spans.some((span) => number.start < span.end && span.start < number.end)) spans.push(numberToken(number));
  spans.sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  let from = 0;
  for (const span of spans) {
    pushWords(tokens, sound, from, span.start, common);
    tokens.push(span);
    from = span.end;
  }
  pushWords(tokens, sound, from, sound.length, common);
  return tokens;
}

/** The words of a text that are worth asking for. */
export const wordsOf = (text: string, language?: string): readonly string[] =>
  tokensOf(text, language).flatMap((token) => (token.common ? [] : [token.word]));

/** The same with other words for what a word stands for behind it: what the index has of a text. */
export const indexedWords = (text: string, language?: string): readonly string[] =>
  tokensOf(text, language).flatMap((token) => (token.common ? [] : [token.word, ...(token.extras ?? [])]));

/**
 * One word for a whole name, by which a page is found that has exactly this name: right of first refusal →
 * rightfirstrefusalxq. No word that is typed ends so.
 */
export const nameWord = (words: readonly string[]): string => `${words.join('')}xq`;

/** The same of a text; one of nothing but common words has them all. */
export function wholeName(text: string, language?: string): string {
  const tokens = tokensOf(text, language);
  const telling = tokens.filter(({ common }) => !common);
  return nameWord((telling.length > 0 ? telling : tokens).map(({ word }) => word));
}

/** Whether two texts are one name: the same letters, figures and signs, whatever stands between them. */
export const isSameName = (a: string, b: string): boolean => lettersAndSigns(a) === lettersAndSigns(b);

const lettersAndSigns = (text: string) => folded(text).replace(/\s|(?![#&@%*])\p{P}/gu, '');

const dayToken = (day: FoundDay): Token => ({
  word: dayWord(day),
  start: day.start,
  end: day.end,
  common: false,
  ...(day.year === undefined ? {} : { extras: dayExtras(day) }),
});
const numberToken = ({ word, start, end, unit }: FoundNumber): Token => ({
  word,
  start,
  end,
  common: false,
  ...(unit === undefined ? {} : { extras: [unit] }),
});

function pushWords(tokens: Token[], text: string, from: number, to: number, common: ReadonlySet<string>): void {
  for (const { 0: word, index } of text.slice(from, to).matchAll(WORD))
    for (const { 0: run, index: within } of UNSPACED.test(word) ? word.matchAll(RUNS) : [{ 0: word, index: 0 }]) {
      const start = from + index + within;
      if (UNSPACED.test(run)) pushSigns(tokens, run, start, common);
      else push(tokens, run, start, common);
    }
}

function pushSigns(tokens: Token[], run: string, start: number, common: ReadonlySet<string>): void {
  let place = start;
  for (const sign of run) {
    push(tokens, sign, place, common, { start, end: start + run.length });
    place += sign.length;
  }
}

function push(
  tokens: Token[],
  raw: string,
  start: number,
  common: ReadonlySet<string>,
  within?: Token['within'],
): void {
  const word = folded(raw);
  if (word === '') return;
  const token = { word: oneSpelling(word), start, end: start + raw.length, common: common.has(word) };
  tokens.push(within ? { ...token, within } : token);
}

/**
 * A word in small letters, without accents, marks and what belongs to another: `Café’s` → `cafe`, `10-K` → `10k`,
 * `U.S.` → `us`.
 */
export function folded(raw: string): string {
  return (
    raw
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .normalize('NFC')
      // By way of capitals, so that ß becomes ss.
      .toUpperCase()
      .toLowerCase()
      .replace(/['’ʼ]s?$|['’ʼ]s$/u, '')
      .replace(JOINED.test(raw) ? /-/g : /['’ʼ.]/gu, '')
  );
}
