import * as say from '#words/reading.ts';

/** A date as it stands in a text, with the parts that are known. */
export interface FoundDay {
  readonly start: number;
  readonly end: number;
  readonly year?: number | undefined;
  readonly month: number;
  readonly day?: number | undefined;
}

const YEAR = '(?<year>1[5-9]\\d\\d|2\\d\\d\\d)';
const MONTH = `(?<month>${say.month})`;
const DAY = `(?<day>[0-3]?\\d)(?:${say.ordinal})?`;
const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const NO_DIGIT_BEFORE = '(?<![\\p{L}\\p{N}.,-])';
const NO_LETTER = '(?![\\p{L}\\p{N}])';
const NO_DIGIT = '(?![\\p{L}\\p{N}]|[-/.]\\d)';

/** How dates are written. Days first, as most of the world writes them; where that cannot be, months first. */
const FORMS = [
  `${NO_DIGIT_BEFORE}${YEAR}[-/.](?<month>0?[1-9]|1[0-2])[-/.](?<day>[0-2]?\\d|3[01])${NO_DIGIT}`,
  `${NO_DIGIT_BEFORE}${YEAR}-(?<month>0[1-9]|1[0-2])${NO_DIGIT}`,
  `(?<![\\p{L}\\p{N}.,])${DAY}\\s*(?:${say.ofAMonth}\\s+)?[-\\s]\\s*${MONTH}\\.?,?[-\\s]+${YEAR}${NO_LETTER}`,
  `${NO_LETTER_BEFORE}${MONTH}\\.?\\s+${DAY},?\\s+${YEAR}${NO_LETTER}`,
  `${NO_DIGIT_BEFORE}(?<day>[0-3]?\\d)[/.](?<month>[0-3]?\\d)[/.]${YEAR}${NO_DIGIT}`,
  `${NO_LETTER_BEFORE}${MONTH}\\.?,?\\s+(?:${say.ofAMonth}\\s+)?${YEAR}${NO_LETTER}`,
  `(?<![\\p{L}\\p{N}.,$€£¥])${DAY}\\s+(?:${say.ofAMonth}\\s+)?${MONTH}\\.?${NO_LETTER}`,
  `${NO_LETTER_BEFORE}${MONTH}\\.?\\s+${DAY}(?![\\p{L}\\p{N}%]|[.,]\\d)`,
].map((form) => new RegExp(form, 'giu'));

/** Dates in a text, in its order; where two ways of reading overlap, the more complete one. */
export function daysIn(text: string): readonly FoundDay[] {
  if (!/\d/.test(text)) return [];
  const found: FoundDay[] = [];
  for (const form of FORMS)
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const day = found.some((other) => start < other.end && other.start < end) ? undefined : dayOf(match.groups!);
      if (day) found.push({ start, end, ...day });
    }
  return found.sort((a, b) => a.start - b.start);
}

function dayOf(groups: Readonly<Record<string, string>>): Omit<FoundDay, 'start' | 'end'> | undefined {
  const year = groups['year'] === undefined ? undefined : Number(groups['year']);
  let month = monthNumber(groups['month']!);
  let day = groups['day'] === undefined ? undefined : Number(groups['day']);
  if (month > 12 && day !== undefined && day <= 12) [month, day] = [day, month];
  const isOne = month >= 1 && month <= 12 && (day ?? 1) >= 1 && (day ?? 1) <= lastDay(year ?? 2024, month);
  return isOne ? { month, ...(year !== undefined && { year }), ...(day !== undefined && { day }) } : undefined;
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Number of a month, 1 to 12, by its name or its figures. */
export const monthNumber = (written: string) =>
  /^\d/.test(written)
    ? Number(written)
    : say.months.findIndex((name) => name.startsWith(written.toLowerCase().slice(0, 3))) + 1;

export const two = (value: number) => String(value).padStart(2, '0');

/**
 * The word under which a date is indexed and asked for: 20251028, 202510 for a month, 2025 for a year.
 * The engine finds longer words by their beginning, so a month finds its days. A day without a year is `1028d`.
 */
export const dayWord = ({ year, month, day }: Pick<FoundDay, 'year' | 'month' | 'day'>): string =>
  year === undefined ? `${two(month)}${two(day ?? 0)}d` : `${year}${two(month)}${day === undefined ? '' : two(day)}`;

/** Other words by which a date may be asked for: the name of its month, and its day without the year. */
export const dayExtras = ({ month, day }: Pick<FoundDay, 'month' | 'day'>): readonly string[] => [
  say.months[month - 1]!,
  ...(day === undefined ? [] : [dayWord({ month, day })]),
];

/** Whether a word of the index is a date with its year, which those begin with that are more exact. */
export const isDated = (word: string) => /^(?:1[5-9]|2\d)\d\d(?:\d\d){0,2}$/.test(word);

/** A date as records hold it, 2025-10-28, 2025-10 or 2025, as the word it is indexed under. */
export const recordDayWord = (date: string) => date.replaceAll('-', '');
