import type { RowShape } from '#views/diagram/diagram.ts';

/** What differs between the shapes of a drawing. In pixels. */
export interface Measures {
  /** As wide as its widest row needs, but not narrower and not wider than this. */
  readonly width: { readonly least: number; readonly most: number };
  /** Width of the box of a party at the right; nothing where a party is a band above its rows. */
  readonly boxWidth: number;
  /** The same where no signs stand in it. */
  readonly plainBoxWidth: number;
  /** Whether a party is a band above its rows, with an edge at the right at which its lines end. */
  readonly narrow: boolean;
}

export const MEASURES: Readonly<Record<RowShape, Measures>> = {
  wide: { width: { least: 560, most: 680 }, boxWidth: 196, plainBoxWidth: 150, narrow: false },
  narrow: { width: { least: 328, most: 328 }, boxWidth: 0, plainBoxWidth: 0, narrow: true },
  large: { width: { least: 800, most: 960 }, boxWidth: 220, plainBoxWidth: 220, narrow: false },
};

/** Height of a row with one line of words, and of each further line. */
export const ROW = 30;
export const TEXT_LINE = 18;
/** From the top of a row to the foot of its first line, and from its line to its end. */
export const FIRST_LINE = 17;
export const BELOW_LINE = 6;

/** Width of the subject's bar, and height of the head that names it. */
export const SPINE = 8;
export const HEAD = 30;
export const GAP = 9;

/** A part is set in this far from the right edge of its owner. */
export const INSET = 8;
/** Height of the band with the name of a party, or of a part of it, in a narrow drawing. */
export const BAND = 28;
export const NAME_LINE = 19;

/** Where words begin, after the subject's bar and the sign. */
export const TEXT_AT = SPINE + 28;
/** Free space between the words and the end of their line, and between them and their date. */
export const AFTER_WORDS = { wide: 16, narrow: 9 };
export const BEFORE_DATE = 14;
/** How far before its end a line that has ended stops. */
export const SHORT_OF = 15;
/** The signs of a party stand in fixed columns, this far apart. */
export const SIGN_COLUMN = 20;
