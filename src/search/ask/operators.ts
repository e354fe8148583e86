import * as say from '#words/reading.ts';

/** What narrows a query: `-word`, `"some words"`, `kind:agreement`. */
export interface Operator {
  /** `-`, `"`, or what stands before the colon, in small letters. */
  readonly name: string;
  readonly value: string;
}

/** A query in its order: words, with single spaces between them, and operators. */
export type Part = string | Operator;

/** An operator as it stands in a text. */
export interface Found extends Operator {
  readonly start: number;
  readonly end: number;
}

const QUOTES = '"“”„«»';
const QUOTED = `[${QUOTES}]\\s*([^\\s${QUOTES}][^${QUOTES}]*)[${QUOTES}]`;
const EXCLUDED = `-(?=[${QUOTES}\\p{L}\\p{N}])|${say.not}\\s+(?=[\\p{L}\\p{N}])|${say.not}\\s*(?=[${QUOTES}])`;
const PART = new RegExp(
  `(?<![^\\s(${QUOTES}])(?:${EXCLUDED}|(?<name>\\p{L}[\\p{L}-]+):(?!//))(?:${QUOTED}|(?<bare>[^\\s${QUOTES}]+))|${QUOTED}`,
  'gu',
);
/** What stands at the end of a word and is no part of it. */
const CLOSING = /[.,;!?)]+$/;

const trimmed = (text: string) => text.trim().replace(/\s+/g, ' ');

/** A text in which quotation marks without their other half, which say nothing, have gone; all else is in its place. */
const paired = (text: string) =>
  text.replace(new RegExp(`${QUOTED}|[${QUOTES}]`, 'g'), (all, inner) => (inner ? all : ' '));

/** The operators of a query, in its order. */
export const operatorsIn = (text: string): readonly Found[] =>
  [...paired(text).matchAll(PART)].map((match): Found => {
    const [whole, , quoted, , phrase] = match;
    const { name = '-', bare = '' } = match.groups!;
    return {
      name: phrase === undefined ? name.toLowerCase() : '"',
      value: trimmed(phrase ?? quoted ?? (bare.replace(CLOSING, '') || bare)),
      start: match.index,
      end: match.index + whole.length,
    };
  });

/** Reads a query. It takes any text at all. */
export function parse(text: string): readonly Part[] {
  const found = operatorsIn(text);
  const sound = paired(text);
  return [...found, undefined].flatMap((operator, place): readonly Part[] => {
    const words = trimmed(sound.slice(found[place - 1]?.end ?? 0, operator?.start));
    return [...(words === '' ? [] : [words]), ...(operator ? [{ name: operator.name, value: operator.value }] : [])];
  });
}

/** Writes a query so that it is read as the same. */
export const print = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : printed(part))).join(' ');

/** One operator as it is written. */
export function printed({ name, value }: Operator): string {
  const isBare = name !== '"' && /^[\p{L}\p{N}]\S*$/u.test(value) && !CLOSING.test(value);
  return (name === '"' ? '' : name === '-' ? name : `${name}:`) + (isBare ? value : `"${value}"`);
}
