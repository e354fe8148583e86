import type { Day } from '#schema/partial-date.ts';
import { formatDate } from '../wording/dates.ts';
import type { TimeAxis } from './axis.ts';
import { FACES, words, type Mark, type Words } from './drawing.ts';
import { widthOf } from './letters.ts';

/** Free room between two labels. */
const BETWEEN = 10;

/** Forms of a day, the longest first. The last one leaves the year to the axis. */
const FORMS: readonly ((day: Day, isEarly: boolean) => string)[] = [
  formatDate,
  (day) => shortened(formatDate(day)),
  (day, isEarly) => (isEarly ? shortened(formatDate(day.slice(0, 7))) : shortened(formatDate(day)).slice(0, -5)),
];

/** `28 October 2025` → `28 Oct 2025`. */
const shortened = (date: string) => date.replace(/[A-Z][a-z]{3,}/, (month) => month.slice(0, 3));

interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Days by name, at their places: in the longest form in which all can be read, and else as many as can be, the first
 * named first.
 *
 * @param taken - Where something else stands on the line.
 */
export function dayLabels(
  axis: TimeAxis,
  days: readonly Day[],
  { y, width, story, taken }: { y: number; width: number; story: Day; taken: readonly Place[] },
): readonly Mark[] {
  const tries = FORMS.map((form) => {
    const places = [...taken];
    return days.flatMap((day): Words[] => {
      const text = form(day, day < story);
      const label = placed(text, axis.x(day), width, places, y);
      return label ?? [];
    });
  });
  return tries.reduce((best, one) => (one.length > best.length ? one : best));
}

function placed(text: string, x: number, width: number, places: Place[], y: number): Words[] | undefined {
  const length = widthOf(text, FACES.date.size, FACES.date.weight);
  for (const [anchor, from] of [
    ['middle', x - length / 2],
    ['start', x],
    ['end', x - length],
  ] as const) {
    const to = from + length;
    if (from < 0 || to > width || places.some((one) => from < one.to + BETWEEN && to > one.from - BETWEEN)) continue;
    places.push({ from, to });
    return [words('date', text, x, y, anchor)];
  }
  return undefined;
}
