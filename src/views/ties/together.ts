import { ALWAYS } from '#graph/bounds.ts';
import { dayAfter, dayBefore } from '#graph/time.ts';
import type { Day } from '#schema/partial-date.ts';
import type { RelationTable } from '../as-of/relation-table.ts';
import { percent, placeBetween } from '../strips/per-cent.ts';
import { formatDate } from '../wording/dates.ts';
import { atOneTime, isIn, type AtOneTime, type Stretch } from './at-one-time.ts';
import { signOf } from './tie-picture.ts';
import type { Way } from './ways.ts';
import * as say from '#words/ties-answer.ts';

/** A length of time, in per cent of the axis. */
interface Bar {
  readonly x: string;
  readonly end: string;
  readonly width: string;
}

/** Whether the steps of a way held at the same time, in words and as a bar for each. */
export interface Together {
  readonly verdict: string;
  readonly rest: string;
  /** Marks of the axis; those without room have no words. */
  readonly marks: readonly { readonly x: string; readonly words: string; readonly look: 'year' | 'day' | 'early' }[];
  readonly steps: readonly {
    readonly label: string;
    /** Of its strongest family. */
    readonly sign: string;
    readonly bars: readonly (Bar & { readonly look: 'known' | 'unsure' })[];
  }[];
  /** When all are known to hold. */
  readonly both: readonly Bar[];
  /** What lies between them where that is never. */
  readonly gap: readonly Bar[];
}

/** At most so many years are named. */
const MOST_YEARS = 8;
/** Share of the axis at its end in which no year is named: there the day stands. */
const ROOM_OF_DAY = 22;

/** Whether the steps of a way held together on a day; a single step needs no telling. */
export function togetherOn(table: RelationTable, way: Way, day: string): Together | undefined {
  if (way.length < 2) return undefined;
  const time = atOneTime(way);
  const end = dayAfter(table.checked as Day);
  const first = time.steps
    .flatMap(({ known, possible }) => (known.length > 0 ? known : possible))
    .map(({ from }) => from)
    .filter((from) => from !== ALWAYS && from < end)
    .sort()[0];
  const start = `${(first ?? day).slice(0, 4)}-01-01`;
  const place = placeBetween(start, end);
  const bars = (stretches: readonly Stretch[]): Bar[] =>
    stretches.flatMap(({ from, to }) => {
      const [a, b] = [from < start ? start : from, to > end ? end : to];
      return a < b ? [{ x: percent(place(a)), end: percent(place(b)), width: percent(place(b) - place(a)) }] : [];
    });
  const gap = time.known.length === 0 && time.possible.length === 0 ? gapOf(time) : undefined;
  return {
    ...inWords(table, time, gap, day),
    marks: marksOf(start, table.checked, day, place),
    steps: way.map(({ from, to, rows }, index) => ({
      label: `${table.pages[from]!.title} – ${table.pages[to]!.title}`,
      sign: `sign-${signOf(table, rows[0]!)}`,
      bars: [
        ...bars(time.steps[index]!.possible).map((bar) => ({ ...bar, look: 'unsure' as const })),
        ...bars(time.steps[index]!.known).map((bar) => ({ ...bar, look: 'known' as const })),
      ],
    })),
    both: bars(time.known),
    gap: bars(gap ? [gap] : []),
  };
}

function inWords({ checked }: RelationTable, { known }: AtOneTime, gap: Stretch | undefined, day: string) {
  const on = known.find(({ from, to }) => from <= day && day < to);
  const within = ({ from, to }: Stretch) =>
    to > checked ? say.since(formatDate(from)) : say.fromTo(formatDate(from), formatDate(dayBefore(to as Day)));
  if (on) return { verdict: say.yes(within(on)), rest: say.throughAllThatTime };
  if (known.length > 0)
    return {
      verdict: say.notOn(formatDate(day)),
      rest: say.heldTogether(known.map(within)),
    };
  if (!gap) return { verdict: say.notKnownAtAll, rest: say.notKnownToHaveHeld };
  const [first, last] = [formatDate(gap.from), formatDate(dayBefore(gap.to as Day))];
  const rest = gap.from === gap.to ? say.endedAsAnotherBegan(first) : say.betweenLies(first, last);
  return { verdict: say.never, rest };
}

/** The time between the end of one step and the beginning of another that never held together; the shortest. */
function gapOf({ steps }: AtOneTime): Stretch | undefined {
  const gaps = steps.flatMap((one) =>
    steps.flatMap((other) =>
      one.possible.flatMap(({ to }) =>
        other.possible.flatMap(({ from }) =>
          to < from || (to === from && one !== other) ? [{ from: to, to: from }] : [],
        ),
      ),
    ),
  );
  const isFree = ({ from, to }: Stretch) =>
    !steps.every(({ possible }) => possible.some((one) => one.from < to && from < one.to));
  return gaps.filter(isFree).toSorted((a, b) => length(a) - length(b))[0];
}

const length = ({ from, to }: Stretch) => Date.parse(to) - Date.parse(from);

/** The years, then the day that is asked or that of the check. */
function marksOf(start: string, checked: string, day: string, place: (day: string) => number): Together['marks'] {
  const [first, last] = [start, checked].map((one) => Number(one.slice(0, 4))) as [number, number];
  const step = Math.ceil((last - first + 1) / MOST_YEARS);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => (year - first) % step === 0,
  );
  const at = Math.max(0, Math.min(100, place(day)));
  return [
    ...years.map((year) => {
      const x = place(`${year}-01-01`);
      const hasRoom = x < at - ROOM_OF_DAY || x > at + ROOM_OF_DAY;
      return { x: percent(x), words: hasRoom && x < 94 ? String(year) : '', look: 'year' as const };
    }),
    { x: percent(at), words: day === checked ? say.today : formatDate(day), look: at < 50 ? 'early' : 'day' },
  ];
}

export const holdsAllOn = (way: Way, day: string): boolean => isIn(atOneTime(way).known, day);
