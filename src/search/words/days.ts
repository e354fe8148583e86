const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
/** How a month is written. */
export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DAY = '([0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(1[5-9]\\d\\d|2\\d\\d\\d)';

/** A date as it stands in a text, with the parts that are known. */
export interface FoundDay {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

type Order = readonly ('year' | 'month' | 'day')[];
const FORMS: readonly (readonly [RegExp, Order])[] = [
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}.,-])${YEAR}[-/.](0?[1-9]|1[0-2])[-/.]([0-2]?\\d|3[01])(?![\\p{L}\\p{N}]|[-/.]\\d)`,
      'giu',
    ),
    ['year', 'month', 'day'],
  ],
  [new RegExp(`(?<![\\p{L}\\p{N}.,-])${YEAR}-(0[1-9]|1[0-2])(?![\\p{L}\\p{N}]|[-/.]\\d)`, 'giu'), ['year', 'month']],
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}.,])${DAY}\\s*(?:of\\s+)?[-\\s]\\s*(${MONTH})\\.?,?[-\\s]+${YEAR}(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    ['day', 'month', 'year'],
  ],
  [
    new RegExp(`(?<![\\p{L}\\p{N}])(${MONTH})\\.?\\s+${DAY},?\\s+${YEAR}(?![\\p{L}\\p{N}])`, 'giu'),
    ['month', 'day', 'year'],
  ],
  // Days first, as most of the world writes them; where that cannot be, months first.
  [
    new RegExp(`(?<![\\p{L}\\p{N}.,-])([0-3]?\\d)[/.]([0-3]?\\d)[/.]${YEAR}(?![\\p{L}\\p{N}]|[-/.]\\d)`, 'giu'),
    ['day', 'month', 'year'],
  ],
  [new RegExp(`(?<![\\p{L}\\p{N}])(${MONTH})\\.?,?\\s+(?:of\\s+)?${YEAR}(?![\\p{L}\\p{N}])`, 'giu'), ['month', 'year']],
  [
    new RegExp(`(?<![\\p{L}\\p{N}.,$€£¥])${DAY}\\s+(?:of\\s+)?(${MONTH})\\.?(?![\\p{L}\\p{N}])`, 'giu'),
    ['day', 'month'],
  ],
  [new RegExp(`(?<![\\p{L}\\p{N}])(${MONTH})\\.?\\s+${DAY}(?![\\p{L}\\p{N}%]|[.,]\\d)`, 'giu'), ['month', 'day']],
];

/** Dates in a text, in its order; where two ways of reading overlap, the more complete one. Month names are English. */
export function daysIn(text: string): readonly FoundDay[] {
  if (!/\d/.test(text)) return [];
  const found: FoundDay[] = [];
  for (const [form, order] of FORMS) {
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const day = dayOf(match, order);
      if (day) found.push({ start, end, ...day });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function dayOf(match: RegExpExecArray, order: Order): Omit<FoundDay, 'start' | 'end'> | undefined {
  const part = (name: Order[number]) => {
    const place = order.indexOf(name);
    return place < 0 ? undefined : match[place + 1];
  };
  const year = part('year') === undefined ? undefined : Number(part('year'));
  let month = monthNumber(part('month') ?? '');
  let day = part('day') === undefined ? undefined : Number(part('day'));
  if (month > 12 && day !== undefined && day <= 12) [month, day] = [day, month];
  if (month < 1 || month > 12) return undefined;
  if (day !== undefined && (day < 1 || day > new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate())) return undefined;
  return { month, ...(year === undefined ? {} : { year }), ...(day === undefined ? {} : { day }) };
}

/** Number of a month, 1 to 12, by its name or its figures. */
export const monthNumber = (written: string) =>
  /^\d/.test(written)
    ? Number(written)
    : MONTHS.findIndex((name) => name.startsWith(written.toLowerCase().slice(0, 3))) + 1;

const two = (value: number) => String(value).padStart(2, '0');

/**
 * The word under which a date is indexed and asked for: 20251028, 202510 for a month, 2025 for a year.
 * The engine finds longer words by their beginning, so a month finds its days. A day without a year is `1028d`.
 */
export function dayWord({ year, month, day }: Pick<FoundDay, 'year' | 'month' | 'day'>): string {
  if (year === undefined) return `${two(month)}${two(day ?? 0)}d`;
  return `${year}${two(month)}${day === undefined ? '' : two(day)}`;
}

/** Other words by which a date may be asked for: the name of its month, and its day without the year. */
export function dayExtras({ month, day }: Pick<FoundDay, 'month' | 'day'>): readonly string[] {
  return [MONTHS[month - 1]!, ...(day === undefined ? [] : [dayWord({ month, day })])];
}

/** Whether a word of the index is a date with its year, which those begin with that are more exact. */
export const isDated = (word: string) => /^(?:1[5-9]|2\d)\d\d(?:\d\d){0,2}$/.test(word);

/** A date as records hold it, 2025-10-28, 2025-10 or 2025, as the word it is indexed under. */
export const recordDayWord = (date: string) => date.replaceAll('-', '');
