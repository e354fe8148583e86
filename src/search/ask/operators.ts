/** What narrows a query: `-word`, `"some words"`, `kind:agreement`. */
export interface Operator {
  /** `-`, `"`, or what stands before the colon, in small letters. */
  readonly name: string;
  readonly value: string;
}

/** A query in its order: words, with single spaces between them, and operators. */
export type Part = string | Operator;

/** What can be written before a colon, with an example and what it asks for: the list that a reader is shown. */
export const OPERATORS = [
  ['-', '-word', 'nothing that has the word'],
  ['"', '"some words"', 'the words as they stand'],
  ['kind', 'kind:topic', 'pages of one kind'],
  ['status', 'status:reported', 'claims that are known so'],
  ['by', 'by:reuters', 'what a publisher says'],
  ['source', 'source:filing', 'what rests on such a source'],
  ['since', 'since:2026-04', 'from that day, month or year on'],
  ['until', 'until:2025', 'up to and with it'],
  ['on', 'on:2025-10-28', 'of that day, month or year'],
] as const;

const QUOTES = '"“”„«»';
const QUOTED = `[${QUOTES}]\\s*([^\\s${QUOTES}][^${QUOTES}]*)[${QUOTES}]`;
const PART = new RegExp(
  `(?<![^\\s(${QUOTES}])(?:(?:-(?=[${QUOTES}\\p{L}\\p{N}])|NOT\\s+(?=[\\p{L}\\p{N}])|NOT\\s*(?=[${QUOTES}]))|(?<name>\\p{L}[\\p{L}-]+):(?!//))(?:${QUOTED}|(?<bare>[^\\s${QUOTES}]+))|${QUOTED}`,
  'gu',
);

/** A text in which quotation marks without their other half, which say nothing, have gone; all else is in its place. */
const paired = (text: string) =>
  text.replace(new RegExp(`${QUOTED}|[${QUOTES}]`, 'g'), (all, inner) => (inner ? all : ' '));

/** An operator as it stands in a text. */
interface Found extends Operator {
  readonly start: number;
  readonly end: number;
}

/** The operators of a query, in its order. */
export const operatorsIn = (text: string): readonly Found[] =>
  [...paired(text).matchAll(PART)].map((match): Found => {
    const [whole, , quoted, , phrase] = match;
    const { name = '-', bare } = match.groups!;
    const value = (phrase ?? quoted ?? bare!).trim().replace(/\s+/g, ' ');
    return {
      name: phrase === undefined ? name.toLowerCase() : '"',
      value: bare === undefined ? value : value.replace(/[.,;!?)]+$/, '') || value,
      start: match.index,
      end: match.index + whole.length,
    };
  });

/** Reads a query. It takes any text at all. */
export function parse(text: string): readonly Part[] {
  const parts: Part[] = [];
  const sound = paired(text);
  let from = 0;
  const words = (until: number) => {
    const between = sound.slice(from, until).trim().replace(/\s+/g, ' ');
    if (between !== '') parts.push(between);
  };
  for (const { name, value, start, end } of operatorsIn(text)) {
    words(start);
    parts.push({ name, value });
    from = end;
  }
  words(text.length);
  return parts;
}

/** Writes a query so that it is read as the same. */
export const print = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : printed(part))).join(' ');

/** One operator as it is written. */
export function printed({ name, value }: Operator): string {
  const lead = name === '"' ? '' : name === '-' ? '-' : `${name}:`;
  return name !== '"' && /^[\p{L}\p{N}]\S*$/u.test(value) && !/[.,;!?)]$/.test(value)
    ? lead + value
    : `${lead}"${value}"`;
}
