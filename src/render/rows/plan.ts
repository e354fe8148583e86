import {
  AFTER_WORDS,
  BAND,
  BEFORE_DATE,
  GAP,
  INSET,
  NAME_LINE,
  ROW,
  SIGN_COLUMN,
  SPINE,
  TEXT_AT,
  TEXT_LINE,
  type Measures,
} from './measures.ts';
import type { Face, Measure, Sketch, SketchBox, SketchLine } from './sketch.ts';
import { widthOf, wordsOf, wrapped, type TextLine } from './words.ts';

/** Free space beside a name in its box, and the columns of the signs. */
const BESIDE_NAME = 20;
const SIGNS = 4 * SIGN_COLUMN;

export interface RowPlan {
  readonly line: SketchLine;
  /** Whether it points away from the subject. */
  readonly outward: boolean;
  readonly words: readonly TextLine[];
  readonly date: { readonly text: string; readonly face: Face; readonly below: boolean } | undefined;
  readonly height: number;
}

export interface BoxPlan {
  /** Names that share the box, one below the other, each leading somewhere else. */
  readonly names: readonly { readonly box: SketchBox; readonly lines: readonly TextLine[]; readonly height: number }[];
  /** The face of its names: a part has a smaller one than a party. */
  readonly face: Face;
  readonly depth: number;
  readonly rows: readonly RowPlan[];
  readonly parts: readonly BoxPlan[];
  /** Height without the parts inside it, and with them. */
  readonly ownHeight: number;
  readonly height: number;
}

/** Where everything stands across a drawing. */
export interface Frame {
  readonly width: number;
  readonly boxWidth: number;
  readonly narrow: boolean;
  /** Width that the signs in a box take. */
  readonly signs: number;
  /** Where the lines to a box end. */
  readonly laneEnd: (depth: number) => number;
}

/** How wide a drawing is: as its widest row needs, so that a label and its date stand near each other. */
export function framed(sketch: Sketch, measures: Measures, hasSigns: boolean, measure: Measure): Frame {
  const { lines } = sketch;
  const { width, narrow } = measures;
  const boxWidth = boxWidthOf(sketch, measures, hasSigns, measure);
  const needs = lines.map((line) => {
    const date = line.date ? BEFORE_DATE + measure(line.date, 'date') : 0;
    return TEXT_AT + widthOf(wordsOf(line.label), 'label', measure) + date + AFTER_WORDS.wide + boxWidth;
  });
  const all = Math.min(width.most, Math.max(width.least, Math.ceil(Math.max(0, ...needs))));
  return {
    width: all,
    boxWidth,
    narrow,
    signs: hasSigns ? SIGNS : 0,
    laneEnd: (depth) => (narrow ? all - INSET * (depth + 1) : all - boxWidth),
  };
}

/** How much wider than usual a box becomes for a long word, before the word is broken. */
const MOST_WIDER = 1.6;

/** As wide as usual, or as the widest word of a name in one of the boxes needs. */
function boxWidthOf({ boxes }: Sketch, measures: Measures, hasSigns: boolean, measure: Measure): number {
  const usual = hasSigns ? measures.boxWidth : measures.plainBoxWidth;
  const others = boxes.filter(({ classes }) => !classes.includes('subject'));
  const needs = others.flatMap(({ title, inside }) => {
    const [face, inset] = inside === undefined ? (['name', 0] as const) : (['part', INSET] as const);
    return title.split(' ').map((word) => measure(word, face) + inset + BESIDE_NAME + (hasSigns ? SIGNS : 0));
  });
  return Math.min(Math.max(usual, Math.ceil(Math.max(0, ...needs))), usual * MOST_WIDER);
}

/** The boxes around the subject in the order of their places: how their words break and how tall they are. */
export function planned(sketch: Sketch, subject: SketchBox, frame: Frame, measure: Measure): BoxPlan[] {
  const { narrow, boxWidth, width, signs } = frame;
  const insideOf = (id: string | undefined) =>
    sketch.boxes.filter((box) => box !== subject && box.inside === id).sort((a, b) => place(a) - place(b));
  const plan = (box: SketchBox, depth: number): BoxPlan => {
    const shared = box.title === '';
    const inner = insideOf(box.id);
    const face: Face = depth === 0 ? 'name' : 'part';
    const room = (narrow ? width - SPINE - 3 * INSET : boxWidth) - BESIDE_NAME - INSET * depth - signs;
    const names = (shared ? inner : [box]).map((member) => {
      const lines = wrapped([{ text: member.title, look: 'plain' }], face, room, measure);
      return { box: member, lines, height: BAND + (lines.length - 1) * NAME_LINE };
    });
    const rows = sketch.lines
      .filter(({ from, to }) => from === box.id || to === box.id)
      .map((line) => rowPlan(line, line.to === box.id, depth, frame, measure));
    const parts = shared ? [] : inner.map((part) => plan(part, depth + 1));
    const [named, rowed] = [heightOf(names), heightOf(rows)];
    const own = narrow ? named + rowed + (rows.length > 0 ? INSET / 2 : 0) : Math.max(named, rowed, ROW);
    const ownHeight = own + (parts.length > 0 ? INSET / 2 : 0);
    return {
      names,
      face,
      depth,
      rows,
      parts,
      ownHeight,
      height: ownHeight + heightOf(parts) + parts.length * (INSET / 2),
    };
  };
  return insideOf(undefined).map((box) => plan(box, 0));
}

function rowPlan(line: SketchLine, outward: boolean, depth: number, frame: Frame, measure: Measure): RowPlan {
  const { narrow, laneEnd } = frame;
  const room = laneEnd(depth) - TEXT_AT - (narrow ? AFTER_WORDS.narrow : AFTER_WORDS.wide);
  const dateFace: Face = narrow ? 'narrow-date' : 'date';
  const text = narrow ? withoutMonth(line.date) : line.date;
  const dateWidth = text === '' ? 0 : BEFORE_DATE + measure(text, dateFace);
  const face: Face = line.look === 'folded' ? dateFace : 'label';
  const words = wrapped(line.label, face, narrow ? room : Math.max(room / 2, room - dateWidth), measure);
  const below = dateWidth > 0 && widthOf(words.at(-1)!, face, measure) + dateWidth > room;
  return {
    line,
    outward,
    words,
    date: text === '' ? undefined : { text, face: dateFace, below },
    height: ROW + (words.length - 1 + Number(below)) * TEXT_LINE,
  };
}

/** On a telephone a month and its year are the year alone; dates with a day stay whole. */
const withoutMonth = (date: string) =>
  /\d [A-Z][a-z]{2} \d{4}/.test(date) ? date : date.replace(/\b[A-Z][a-z]{2} (?=\d{4}\b)/g, '');

const place = ({ id }: SketchBox) => Number(id.replace(/\D/g, ''));

export const heightOf = (plans: readonly { readonly height: number }[]) =>
  plans.reduce((sum, { height }) => sum + height, 0);

/** Height of boxes one below the other. */
export const tallness = (plans: readonly BoxPlan[]) => heightOf(plans) + Math.max(0, plans.length - 1) * GAP;
