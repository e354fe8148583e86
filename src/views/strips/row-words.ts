import { FACES, words, type Face, type Mark } from './drawing.ts';
import { linesOf, widthOf } from './letters.ts';
import type { StripForm, StripRow } from './strip.ts';

const NAME = 20;
/** From one line of words to the next. */
export const LINE_OF_WORDS = 16;
/** A row lower than this has no room for its detail. */
const DETAIL_LEAST = 26;

/** The name of a row beside it, its middle at a height. */
export function beside({ name, detail }: StripRow, width: number, middle: number, height: number): Mark[] {
  const names = linesOf(name, width - 8, FACES.name.size, FACES.name.weight).map(
    (text) => ({ face: 'name', text }) as const,
  );
  const details = detail === undefined ? [] : linesOf(detail, width - 8, FACES.detail.size);
  const isRoom = height >= DETAIL_LEAST && names.length + details.length <= 2;
  return linesAt([...names, ...(isRoom ? details.map((text) => ({ face: 'detail', text }) as const) : [])], 0, middle);
}

interface Line {
  readonly face: Face;
  readonly text: string;
}

/** Lines of words one below the other, their middle at a height. */
export const linesAt = (lines: readonly Line[], x: number, middle: number): Mark[] =>
  lines.map(({ face, text }, index) =>
    words(face, text, x, middle + 5 + (index - (lines.length - 1) / 2) * LINE_OF_WORDS),
  );

/** The name of a row above it, with what belongs to it in the same line or below. */
export function namesAbove({ name, detail, answer }: StripRow, { width }: StripForm, y: number) {
  const head = answer && detail !== undefined ? `${name}, ${detail}` : name;
  const marks: Mark[] = [words('name', head, 0, y + 13)];
  const told = answer ? answer.filter(Boolean).join(', ') : detail;
  if (told === undefined) return { marks, foot: y + NAME };
  const start = widthOf(head, FACES.name.size, FACES.name.weight) + 8;
  const isBeside = start + widthOf(told, FACES.detail.size) <= width;
  if (isBeside) return { marks: [...marks, words('detail', told, start, y + 13)], foot: y + NAME };
  const lines = linesOf(told, width, FACES.detail.size);
  return {
    marks: [...marks, ...lines.map((line, index) => words('detail', line, 0, y + 29 + 16 * index))],
    foot: y + NAME + 16 * lines.length,
  };
}

/** Between an arrow and the answer behind it. */
export const AWAY = 10;
/** Most lines of what belongs to a verdict. */
const MORE = 2;

/** The answer of a row as lines, for the column at the right. */
export function answerLines(
  [verdict, more]: readonly [string, string],
  kind: StripRow['form'],
  { answers }: StripForm,
): Line[] {
  // A line is low: its answer has one line as well.
  if (kind === 'line') return [{ face: 'answer', text: verdict }];
  const lines = more === '' ? [] : linesOf(more, answers - AWAY, FACES.detail.size);
  return [
    { face: 'answer', text: verdict },
    ...(lines.length > MORE ? [] : lines.map((text): Line => ({ face: 'detail', text }))),
  ];
}
