import { dayAfter, dayBefore } from '#graph/time.ts';
import type { Day } from '#schema/partial-date.ts';
import { formatDate } from '../wording/dates.ts';
import { timeAxis, type TimeAxis } from './axis.ts';
import { barsOf } from './bars.ts';
import { dayLabels } from './day-labels.ts';
import { FACES, path, words, type Drawing, type Mark, type Part } from './drawing.ts';
import { readingOf } from './key.ts';
import { widthOf } from './letters.ts';
import { lineOf } from './line.ts';
import { answerLines, AWAY, beside, LINE_OF_WORDS, linesAt, namesAbove } from './row-words.ts';
import type { Spell } from './spells.ts';
import * as say from '#words/strips.ts';

/** What one row tells, over time. */
export interface StripRow {
  readonly name: string;
  readonly detail?: string | undefined;
  /** Stands above the row, as the head of those from it on. */
  readonly heading?: string | undefined;
  /** Rights of more than one sense stand one above the other. */
  readonly lanes: readonly (readonly Spell[])[];
  readonly form: 'bars' | 'line';
  /** What holds on the day in question: the verdict, and what belongs to it. */
  readonly answer?: readonly [string, string] | undefined;
}

export interface StripForm extends Pick<Drawing, 'as'> {
  readonly width: number;
  /** Where names stand: in a column of this width, or above each row where there is none. */
  readonly names: number;
  /** Width of the column of answers at the right; above each row where there is none. */
  readonly answers: number;
}

export interface StripTime {
  readonly story: Day;
  readonly checked: Day;
  /** The day in question, where it is not that of the check. */
  readonly asked?: Day | undefined;
}

const BAR = 26;
const HALF = 21;
const LINE = 18;
const GAP = 12;
const HEADING = 26;
const TOP = 22;
const FLAG = 24;
const FOOT = 22;

/** Widths of a strip, each with the columns of names and answers that it has room for. */
export const FORMS = [
  { as: 'narrow', width: 328, names: 0, answers: 0 },
  { as: 'middle', width: 560, names: 118, answers: 162 },
  { as: 'wide', width: 960, names: 176, answers: 208 },
] as const;

/** Which columns the rows of a strip have, where there is room. */
export interface StripColumns {
  readonly names: boolean;
  readonly answers: boolean;
}

export interface Strips {
  /** The narrowest first. */
  readonly drawings: readonly Drawing[];
  /** How they are to be read, in sentences. */
  readonly reading: string;
}

/** A strip of rows over time, in all its widths. */
export function strips(rows: readonly StripRow[], columns: StripColumns, time: StripTime): Strips {
  const spells = rows.flatMap(({ lanes }) => lanes.flat());
  const drawn = FORMS.map(({ names, answers, ...form }) =>
    drawnIn({ ...form, names: columns.names ? names : 0, answers: columns.answers ? answers : 0 }, rows, spells, time),
  );
  const { squeezed, far } = drawn[0]!.axis;
  return {
    drawings: drawn.map(({ drawing }) => drawing),
    reading: readingOf(rows, squeezed, far && farLabel(far)),
  };
}

function drawnIn(form: StripForm, rows: readonly StripRow[], spells: readonly Spell[], time: StripTime) {
  const { width } = form;
  const axis = timeAxis({
    days: spells.flatMap(({ from, to }) => [from, to]),
    ...time,
    left: form.names,
    right: width - form.answers,
  });
  const [names, lanes]: [Mark[], Part[]] = [[], []];
  let y = TOP + (time.asked ? FLAG : 0);
  for (const row of rows) {
    const at = rowAt(axis, row, form, y, time.asked);
    names.push(...at.marks);
    lanes.push(...at.lanes);
    y = at.foot + GAP;
  }
  const foot = y - GAP + 6;
  const drawing: Drawing = {
    as: form.as,
    width,
    height: foot + FOOT,
    parts: [
      { class: 'time', marks: [...yearsAt(axis, foot), ...daysAt(axis, rows, form, time, foot)] },
      ...lanes,
      { class: 'time', marks: todayAt(axis, time, foot, width) },
      // Over the lines, so that these break off at words.
      { marks: names },
    ],
  };
  return { axis, drawing };
}

function rowAt(axis: TimeAxis, row: StripRow, form: StripForm, top: number, asked: Day | undefined) {
  const marks: Mark[] = [];
  let y = top;
  if (row.heading !== undefined) {
    marks.push(words('answer', row.heading, 0, y + 14));
    y += HEADING;
  }
  const heights = row.lanes.map(() => (row.form === 'line' ? LINE : row.lanes.length > 1 ? HALF : BAR));
  const height = heights.reduce((sum, one) => sum + one + 2, -2);
  const told = form.answers > 0 && row.answer ? answerLines(row.answer, row.form, form) : [];
  if (form.names === 0 && row.name !== '') {
    const above = namesAbove(row, form, y);
    marks.push(...above.marks);
    y = above.foot;
  }
  // An answer of three lines is taller than its bar, which then stands in the middle of the row.
  const rowHeight = Math.max(height, told.length * LINE_OF_WORDS);
  const middle = y + rowHeight / 2;
  if (form.names > 0) marks.push(...beside(row, form.names, middle, height));
  marks.push(...linesAt(told, form.width - form.answers + AWAY, middle));
  const clear = asked && axis.x(asked);
  let laneTop = middle - height / 2;
  const lanes = row.lanes.flatMap((spells, index) => {
    const lane = { y: laneTop, height: heights[index]!, clear };
    laneTop += lane.height + 2;
    const parts = row.form === 'line' ? lineOf(axis, spells, lane) : barsOf(axis, spells, lane);
    return asked === undefined ? parts : paled(parts, asked);
  });
  return { marks, lanes, foot: y + rowHeight };
}

/** What holds on the day in question stands at full strength, the rest pale. */
const paled = (parts: readonly Part[], asked: Day) =>
  parts.map((part) =>
    part.span === undefined || (part.span.from <= asked && asked < part.span.to)
      ? part
      : { ...part, class: `${part.class ?? ''} pale`, marks: part.marks.filter(({ kind }) => kind === 'path') },
  );

function yearsAt(axis: TimeAxis, foot: number): Mark[] {
  const marks: Mark[] = [];
  const far = axis.far && farLabel(axis.far);
  let taken = -Infinity;
  const most = far ? axis.right - widthOf(far, FACES.date.size) - 8 : Infinity;
  for (const { x, label } of axis.years) {
    marks.push(path('hair', 'M', x, 18, 'V', foot));
    const end = x + 3 + widthOf(label, FACES.date.size);
    if (x < taken || end > most) continue;
    marks.push(words('date', label, x + 3, 12));
    taken = end + 6;
  }
  return far === undefined ? marks : [...marks, words('date', far, axis.right, 12, 'end')];
}

/** A term is written by the day after it; what began in a month or a year is sure from its last day on. */
function farLabel(day: Day): string {
  const last = dayAfter(day).endsWith('-01') ? day : dayBefore(day);
  return last.endsWith('-12-31') ? say.endOfYear(last.slice(0, 4)) : formatDate(last);
}

/** Days on which something changed, through all rows: the eye sees what ended on one day. */
function daysAt(axis: TimeAxis, rows: readonly StripRow[], form: StripForm, time: StripTime, foot: number): Mark[] {
  const spells = rows.filter((row) => row.form === 'bars').flatMap(({ lanes }) => lanes.flat());
  const counts = new Map<Day, number>();
  const edges = spells.flatMap(({ from, to, start, end }) => [
    ...(start !== 'day' || from > time.checked ? [] : [from]),
    ...(end !== 'day' || to > time.checked ? [] : [to]),
  ]);
  for (const day of edges) counts.set(day, (counts.get(day) ?? 0) + 1);
  const days = [...counts].toSorted(([a, more], [b, most]) => most - more || (a < b ? 1 : -1)).map(([day]) => day);
  const today = todayPlace(axis, form.width);
  return [
    ...days.map((day) => path('change', 'M', axis.x(day), TOP - 2, 'V', foot)),
    ...dayLabels(axis, days, { y: foot + 16, width: form.width, story: time.story, taken: [today] }),
  ];
}

function todayPlace(axis: TimeAxis, width: number) {
  const length = widthOf(say.today, FACES.today.size, FACES.today.weight);
  // Rounded towards the left, as places are to tenths.
  const from = Math.min(axis.today - length / 2, Math.floor(width - length));
  return { from, to: from + length };
}

function todayAt(axis: TimeAxis, { asked }: StripTime, foot: number, width: number): Mark[] {
  const place = todayPlace(axis, width);
  const today = [
    path(asked === undefined ? 'today' : 'change', 'M', axis.today, TOP - 2, 'V', foot),
    words('today', say.today, place.from, foot + 16),
  ];
  if (asked === undefined) return today;
  const [x, text] = [axis.x(asked), formatDate(asked)];
  const length = widthOf(text, FACES.inside.size, FACES.inside.weight) + 14;
  const from = Math.max(0, Math.min(x - length / 2, width - length));
  return [
    ...today,
    path('flag', 'M', from, TOP - 2, 'H', from + length, 'V', TOP + 17, 'H', from, 'Z'),
    path('asked', 'M', x, TOP + 17, 'V', foot),
    words('inside', text, from + length / 2, TOP + 12, 'middle'),
  ];
}
