import { isRough, liesIn, standsAt } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import { formatDate, shortDate } from './wording/dates.ts';

/** Some lines of a list, on a page of their own. */
export interface TimePart<Line> {
  /** What they have in common: `2026`, `2026-06`, `undated`; undefined where all stand together. */
  readonly id: string | undefined;
  /** In words; empty where all stand together. */
  readonly label: string;
  readonly lines: readonly Line[];
}

/** How a list is cut. */
interface Cut<Line> {
  /** When a line is: `2026`, `2026-06-30`, `201X`, or nothing. */
  readonly at: (line: Line) => string;
  /** Up to so many lines stand on one page. */
  readonly together: number;
  /** A year with more lines than this is cut into months, and a month into days. */
  readonly atMost: number;
  /** What the part of those without a date is called. */
  readonly undated: string;
}

/** A list cut into parts by time, which have the order of its lines; what has no date is a part of its own. */
export function timeParts<Line>(lines: readonly Line[], how: Cut<Line>): readonly TimePart<Line>[] {
  return lines.length <= how.together ? [{ id: undefined, label: '', lines }] : cut(lines, how, 'year');
}

const LENGTHS = { year: 4, month: 7, day: 10 } as const;
const FINER = { year: 'month', month: 'day', day: undefined } as const;

function cut<Line>(lines: readonly Line[], how: Cut<Line>, by: keyof typeof LENGTHS): readonly TimePart<Line>[] {
  return [...Map.groupBy(lines, (line) => liesIn(how.at(line), LENGTHS[by]))].flatMap(([id, its]) => {
    const finer = FINER[by];
    if (its.length > how.atMost && finer && id !== '') return cut(its, how, finer);
    return [{ id: idOf(id), label: id === '' ? how.undated : formatDate(id), lines: its }];
  });
}

const MARKS: Readonly<Record<string, string>> = { '~': '-about', '?': '-possibly', '%': '-perhaps' };

/** What a time is called in addresses: `2026`, `201x`, `2019-about`. */
export const idOf = (time: string): string => time.toLowerCase().replace(/[~?%]$/, (mark) => MARKS[mark]!) || 'undated';

/** A column of the years: how many lines are of it, and where they stand. */
export interface YearColumn {
  readonly year: string;
  readonly count: number;
  readonly href: string;
  readonly isHere: boolean;
}

/**
 * Every year of which there are lines, in the order of time.
 *
 * @param hrefOf - Address of a part.
 */
export function yearColumns<Line>(
  parts: readonly TimePart<Line>[],
  here: TimePart<Line>,
  { at }: Pick<Cut<Line>, 'at'>,
  hrefOf: (part: string) => string,
): readonly YearColumn[] {
  const lines = parts.flatMap((part) => part.lines.map((line) => ({ part, year: liesIn(at(line), 4) })));
  return [...Map.groupBy(lines, ({ year }) => year)]
    .filter(([year]) => year !== '')
    .sort(([a], [b]) => byCodePoint(standsAt(a), standsAt(b)))
    .map(([year, its]) => {
      const { part } = its[0]!;
      return {
        year: isRough(year) ? shortDate(year, false) : year,
        count: its.length,
        href: part.id === undefined ? `#y-${idOf(year)}` : hrefOf(part.id),
        isHere: part.id !== undefined && its.some((one) => one.part === here),
      };
    });
}
