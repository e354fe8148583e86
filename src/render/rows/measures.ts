import type { RowShape } from '#views/diagram/diagram.ts';

/** What differs between the shapes of a drawing. In pixels. */
export interface Measures {
  readonly boxWidth: number;
  /** How long lines are: as long as their longest label needs, or a spine's least. Labels are broken at the most. */
  readonly laneWidth: { readonly least: number; readonly most: number };
  /** Whether the subject is a bar with its name above it, and all boxes are on one side. */
  readonly spine: boolean;
}

// A wide drawing is at most 700 px, so that in the column of a small laptop, about 600 px, its letters still have 12.
// Lines are longer than their labels by enough for the wider letters of a reader who has not the site's font.
export const MEASURES: Readonly<Record<RowShape, Measures>> = {
  wide: { boxWidth: 120, laneWidth: { least: 110, most: 176 }, spine: false },
  narrow: { boxWidth: 114, laneWidth: { least: 204, most: 188 }, spine: true },
  half: { boxWidth: 92, laneWidth: { least: 180, most: 184 }, spine: true },
};

/** Height of a row with one line of words: what a finger needs. */
export const ROW = 24;
/** Height of each further line of words on a row. */
export const LABEL_LINE = 16;
/** Height of a box of one row; each further row adds its own height. */
export const BOX = 36;
export const NAME_LINE = 18;
export const GAP = 12;
/** A part is set in this far from the outer edge of its owner, and this far above its lower edge. */
export const INSET = 8;
export const SPINE = 10;
/** Widest line of the name of a subject in a box. */
export const SUBJECT_NAME = 76;
/** Widest line of it where one word is that wide; a wider word is broken. */
export const SUBJECT_WORD = 112;
/** Width of a part of the subject, at whose edge it stands. */
export const PART_WIDTH = 76;
/** Free space on both sides of a label. */
export const LABEL_MARGIN = 14;
/** From a line up to the foot of the words on it. */
export const RISE = 5;
/** Up to here boxes stay on one side of a wide drawing. */
export const ONE_SIDE = { boxes: 3, height: 170 };
