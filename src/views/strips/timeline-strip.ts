import { isRough, standsAt } from '#graph/time.ts';
import { byCodePoint } from '#issues/order.ts';
import type { TimelinePage } from '../timeline/timeline.ts';
import { formatDate, shortDate } from '../wording/dates.ts';
import { familySign, path, words, type Drawing, type Mark, type Part } from './drawing.ts';
import { widthOf } from './letters.ts';
import { FORMS, type StripForm, type StripTime } from './strip.ts';
import * as say from '#words/strips.ts';

/** What a line shows in a column. */
interface Signed {
  readonly anchor: string;
  readonly family: string;
  readonly sign: Parameters<typeof familySign>[0] | undefined;
  readonly at: string;
  readonly year: string;
}

interface Column {
  /** What it stands for: `2019`, `2025-04` or, of what is no year, `201X`. */
  readonly time: string;
  readonly isAhead: boolean;
  /** From the ground up, in the order of the families. */
  readonly lines: readonly Signed[];
}

/** At most so many years are shown by their months; of those before, each with a line has a column. */
const MOST_YEARS = 12;

/**
 * The timeline as columns of signs, one for each line: of a year up to the story, of a month in it, and of a year again
 * for what is ahead. The narrowest drawing first.
 */
export function timelineStrip(
  { years, families, ahead: { years: coming } }: TimelinePage,
  { story, checked }: StripTime,
): readonly Drawing[] {
  const today = checked.slice(0, 7);
  const first = [story.slice(0, 4), String(Number(today.slice(0, 4)) - MOST_YEARS)].sort().at(-1)!;
  const timeOf = ({ at, year }: Signed) =>
    isRough(year) ? year : at.slice(0, 4) < first ? at.slice(0, 4) : at.slice(0, 7);
  const byTime = Map.groupBy<string, Signed>(
    years.flatMap(({ lines, more }) => [...lines, ...more]),
    timeOf,
  );
  const order = families.map(({ id }) => id as string);
  const columnOf = (time: string, lines: readonly Signed[], isAhead: boolean): Column => ({
    time,
    isAhead,
    lines: lines.toSorted((a, b) => order.indexOf(a.family) - order.indexOf(b.family)),
  });
  const column = (time: string) => columnOf(time, byTime.get(time) ?? [], false);
  const yearOf = (time: string) => standsAt(time).slice(0, 4);
  const times = [...byTime.keys()].filter((time) => !isMonth(time)).sort((a, b) => byCodePoint(yearOf(a), yearOf(b)));
  const before = times.filter((time) => yearOf(time) < first).map(column);
  const ahead = coming.map(({ lines }) =>
    columnOf(
      lines[0]!.year,
      lines.map((line) => ({ ...line, at: line.at! })),
      true,
    ),
  );
  // Lines of which no month is known stand before those of the year.
  const months = monthsBetween(`${first}-01`, today)
    .flatMap((month) => [
      ...(month.endsWith('-01') ? times.filter((time) => yearOf(time) === month.slice(0, 4)) : []),
      month,
    ])
    .map(column);
  return FORMS.map((form) => drawn(form, before, months, ahead));
}

const isMonth = (time: string) => time.length === 7 && !isRough(time);

function monthsBetween(first: string, last: string): string[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  return Array.from({ length: number(last) - number(first) + 1 }, (_, index) => {
    const at = number(first) + index;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

/** A sign and the air above it. */
const STEP = 12;
/** Widest column. */
const WIDEST = 30;
/** Between the years, the months and what is ahead. */
const APART = 12;
/** A column narrower than this shares its link with its neighbours: a finger needs that much. */
const LEAST_LINK = 24;

function drawn(
  { as, width }: Pick<StripForm, 'as' | 'width'>,
  years: readonly Column[],
  months: readonly Column[],
  ahead: readonly Column[],
): Drawing {
  const all = [years, months, ahead].filter((part) => part.length > 0);
  const count = all.flat().length;
  const step = Math.min(WIDEST, (width - APART * (all.length - 1)) / Math.max(1, count));
  const most = Math.max(1, ...all.flat().map(({ lines }) => lines.length));
  const ground = TOP + most * STEP;
  let x = 0;
  const taken = { names: -Infinity, years: -Infinity };
  const scale = (left: number): Scale => ({ left, step, ground, width, taken });
  const parts = all.flatMap((columns): Part[] => {
    const left = x;
    x += columns.length * step + APART;
    return [...columnsAt(columns, scale(left)), { class: 'time', marks: scaleAt(columns, scale(left)) }];
  });
  const right = x - APART - (ahead.length > 0 ? ahead.length * step + APART : 0);
  const label = words('today', say.today, right - 4 - widthOf(say.today, 13, 600), 12);
  return {
    as,
    width,
    height: ground + 38,
    parts: [...parts, { class: 'time', marks: [path('today', 'M', right, 2, 'V', ground + 4), label] }],
  };
}

const TOP = 18;

/** Columns, each a link to its month or year; narrow ones lead together to the first of them that has lines. */
function columnsAt(columns: readonly Column[], { left, step, ground, width }: Scale): Part[] {
  const links = Math.max(1, Math.floor((columns.length * step) / Math.max(step, LEAST_LINK)));
  const edges = Array.from({ length: links + 1 }, (_, index) => Math.round((index * columns.length) / links));
  return edges.slice(1).map((end, index): Part => {
    const start = edges[index]!;
    const own = columns.slice(start, end);
    const from = left + start * step;
    // The first link takes the gap before its part as well.
    const hit = start === 0 ? Math.max(0, left - APART) : from;
    const filled = own.filter(({ lines }) => lines.length > 0);
    const count = own.reduce((sum, { lines }) => sum + lines.length, 0);
    return {
      href: filled[0] && `#${firstOf(filled[0])}`,
      title:
        filled[0] &&
        `${filled.map(({ time }) => formatDate(time)).join(', ')}: ${count} ${count === 1 ? 'line' : 'lines'}`,
      marks: [
        path('hit', 'M', hit, TOP - 6, 'H', from + own.length * step, 'V', ground, 'H', hit, 'Z'),
        ...own.flatMap(({ lines, isAhead }, place) =>
          lines.map(({ sign }, level) => {
            const x = Math.min(width - STEP / 2, Math.max(STEP / 2, from + (place + 0.5) * step));
            return familySign(sign ?? 'ring', x, ground - 8 - level * STEP, isAhead);
          }),
        ),
      ],
    };
  });
}

/** The line of a column that comes first on the page. */
const firstOf = ({ lines }: Column) => lines.toSorted((a, b) => byCodePoint(a.at, b.at))[0]!.anchor;

interface Scale {
  readonly left: number;
  readonly step: number;
  readonly ground: number;
  readonly width: number;
  /** Up to where there are names, of columns and of years. */
  readonly taken: { names: number; years: number };
}

/** The ground of columns, dotted where it is ahead, and the names of what they stand for, as far as there is room. */
function scaleAt(columns: readonly Column[], { left, step, ground, width, taken }: Scale): Mark[] {
  const line = path(columns[0]!.isAhead ? 'ahead' : 'edge', 'M', left, ground, 'H', left + columns.length * step);
  const marks: Mark[] = [line];
  for (const [index, { time }] of columns.entries()) {
    const text = nameOf(time);
    const length = widthOf(text, 13);
    const middle = Math.min(Math.floor(width - length / 2), Math.max(length / 2, left + (index + 0.5) * step));
    if ((step >= 13 || !isMonth(time)) && middle - length / 2 > taken.names + 3) {
      marks.push(words('date', text, middle, ground + 15, 'middle'));
      taken.names = middle + length / 2;
    }
    if (!isMonth(time) || !time.endsWith('-01')) continue;
    const from = left + index * step;
    marks.push(path('hair', 'M', from, TOP - 6, 'V', ground));
    const year = time.slice(0, 4);
    const end = from + widthOf(year, 13, 600);
    if (from < taken.years || end > width) continue;
    marks.push(words('today', year, from, ground + 32));
    taken.years = end + 6;
  }
  return marks;
}

/** `’19`, `1830s`, `M`. */
const nameOf = (time: string) =>
  isRough(time) ? shortDate(time, true) : isMonth(time) ? formatDate(time).slice(0, 1) : `’${time.slice(2)}`;
