import { ALWAYS, NEVER } from '#graph/bounds.ts';
import { dayAfter } from '#graph/time.ts';
import type { Graph } from '#graph/graph.ts';
import type { Day } from '#schema/partial-date.ts';

/**
 * Time from left to right, clipped to the story: early years squeezed, the story to scale up to the day of the check,
 * and behind a break what is to end after it.
 */
export interface TimeAxis {
  readonly left: number;
  readonly right: number;
  /** Where a day lies, in pixels; what has no day lies at the ends. */
  readonly x: (day: Day) => number;
  /** The day of the check. */
  readonly today: number;
  /** Beginnings of years that are to be named. */
  readonly years: readonly { readonly x: number; readonly label: string }[];
  /** Where the scale changes: the left edges of double strokes, each `BREAK` wide. */
  readonly breaks: readonly number[];
  /** The years that are squeezed: `2019–2024`. */
  readonly squeezed: string | undefined;
  /** Last day of all behind the second break. */
  readonly far: Day | undefined;
}

/** What an axis is made from. */
export interface AxisSpan {
  /** All days that are to be shown, in any order. */
  readonly days: readonly Day[];
  /** From when on the axis is to scale. */
  readonly story: Day;
  readonly checked: Day;
  readonly left: number;
  readonly right: number;
}

/** Width of a double stroke. */
export const BREAK = 8;
/** Room behind the day of the check for the arrow of what has no known end. */
export const ARROW = 9;

/** Shares of the width: most of the squeezed years, each of them, and what is to end later. */
const EARLY = { most: 0.27, each: 0.045 };
const FAR = 0.11;
/** The years before the story are squeezed only where they would leave it less than this. */
const STORY_LEAST = 0.62;

const number = (day: Day) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const isDay = (day: Day) => day !== ALWAYS && day !== NEVER;
const yearStart = (year: number) => `${year}-01-01` as Day;

export function timeAxis({ days, story, checked, left, right }: AxisSpan): TimeAxis {
  const shown = days.filter(isDay).sort();
  const first = yearStart(Number((shown[0] ?? checked).slice(0, 4)));
  const last = shown.at(-1) ?? checked;
  const end = dayAfter(checked);
  const far = last > end ? last : undefined;
  const room = right - left;
  const stop = right - ARROW - (far ? FAR * room + BREAK : 0);
  const early = Number(story.slice(0, 4)) - Number(first.slice(0, 4));
  const share = (number(end) - number(story)) / (number(end) - number(first));
  const isSqueezed = early > 0 && story < end && share < STORY_LEAST;
  const begin = isSqueezed ? story : first;
  const earlyWidth = isSqueezed ? Math.min(EARLY.most, EARLY.each * early) * room : 0;
  const start = left + (isSqueezed ? earlyWidth + BREAK : 0);

  const between = (day: Day, [from, to]: readonly [Day, Day], [a, b]: readonly [number, number]) =>
    a + Math.max(0, Math.min(1, (number(day) - number(from)) / (number(to) - number(from)))) * (b - a);
  const x = (day: Day): number => {
    if (day === ALWAYS) return left;
    if (day === NEVER) return far ? right : stop;
    if (day < begin) return between(day, [first, begin], [left, left + earlyWidth]);
    if (far && day > end) return between(day, [end, far], [stop + ARROW + BREAK, right]);
    return between(day, [begin, end], [start, stop]);
  };
  const named = [isSqueezed && first, ...yearsBetween(begin, checked, MOST_YEARS)].filter((day) => day !== false);
  return {
    left,
    right,
    x,
    today: stop,
    years: named.map((day) => ({ x: x(day), label: day.slice(0, 4) })),
    breaks: [...(isSqueezed ? [start - BREAK] : []), ...(far ? [stop + ARROW] : [])],
    squeezed: isSqueezed ? yearsInWords(first, story) : undefined,
    far,
  };
}

/** At most so many years are named on a part that is to scale. */
const MOST_YEARS = 8;

/** Beginnings of the years from one day to another, or of as many of them, equally far apart. */
export function yearsBetween(from: Day, to: Day, most: number): Day[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number];
  const step = Math.ceil((last - first + 1) / most);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => (year - first) % step === 0)
    .map(yearStart);
}

function yearsInWords(from: Day, to: Day): string {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4)) - 1];
  return first === last ? String(first) : `${first}–${last}`;
}

/** How much of what changed belongs to the story. */
const STORY = 0.6;

/**
 * The year in which the story begins: the latest one from whose first day on lie three fifths of the days of change. It
 * is one for a whole site, so that its axis is learnt once.
 */
export function storyStart(changeDays: readonly Day[], checked: Day): Day {
  const past = changeDays.filter((day) => day <= checked).sort();
  const first = past[Math.floor(past.length * (1 - STORY))] ?? checked;
  return yearStart(Number(first.slice(0, 4)));
}

/** The time of all strips of a site. */
export const timeOfStrips = ({ changeDays, site }: Graph) => ({
  story: storyStart(changeDays, site.checked),
  checked: site.checked,
});
