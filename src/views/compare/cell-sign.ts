import * as say from '#words/compare.ts';

/** What a cell shows at a glance; the first that any of its rights has is the one that it shows. */
export const SIGNS = ['in-force', 'expected', 'not-known', 'ended', 'later'] as const;
export type CellSign = (typeof SIGNS)[number];

/** The signs as their key and the name of a cell say them. */
export const SIGN_WORDS: Readonly<Record<CellSign, string>> = {
  'in-force': say.inForce,
  expected: say.expectedOrReportedAlone,
  'not-known': say.notKnown,
  ended: say.ended,
  later: say.notYet,
};

/** What a right in one of its phases gives to its cell. */
export interface Mark {
  readonly sign: CellSign;
  /** Its year, or what it is: `2025`, `to 2032`, `announced`. */
  readonly word: string;
  /** Until when it was exclusive: `2026`. */
  readonly lost?: string | undefined;
  /** Its number in short, with what limits it and how it is known; empty where it does not hold: `≤ $4 bn reported`. */
  readonly figure: string;
  /** The number of which it is a part, as a claim states it, and its share of that; empty where it is no part. */
  readonly whole: string;
  readonly share: string;
}

/** More numbers than these are counted and not named: under a sign there is room for one short word. */
const MOST_FIGURES = 2;

/**
 * The sign of a cell with the short word under it, from its rights as they stand on a day; nothing where no right is.
 * The build prints it and the browser too. The sign is that of its best right, the numbers are those of all: they are
 * set side by side, each saying where it is less than stated, and never added up; parts that make up a whole stand as
 * the whole that is stated.
 */
export function cellMark(
  marks: readonly Mark[],
): { readonly sign: CellSign; readonly word: string; readonly lost?: string | undefined } | undefined {
  const sign = SIGNS.find((one) => marks.some((mark) => mark.sign === one));
  if (sign === undefined) return undefined;
  const lost = marks
    .flatMap((mark) => mark.lost ?? [])
    .sort()
    .at(-1);
  const its = marks.filter((mark) => mark.sign === sign);
  const figures = withWholes(marks).filter(Boolean);
  const isPart = its.every(({ word }) => word === say.inPart);
  const words = [...new Set(its.flatMap(({ word }) => (word === say.inPart && !isPart ? [] : word || [])))].sort();
  if (figures.length > MOST_FIGURES) return { sign, word: say.soManyAmounts(figures.length), lost };
  if (figures.length > 0) return { sign, word: figures.join(' + '), lost };
  return { sign, word: (sign === 'ended' ? words.at(-1) : words[0]) ?? '', lost };
}

/** Their numbers, with a whole in place of the parts that make it up. */
function withWholes(marks: readonly Mark[]): readonly string[] {
  const found = marks.map(({ figure, whole }) => {
    const parts = marks.filter((mark) => whole !== '' && mark.whole === whole);
    const all = parts.reduce((sum, { share }) => sum + Number(share), 0);
    return { figure, whole: Math.abs(all - 1) < ROUNDING ? whole : '' };
  });
  return found.flatMap(({ figure, whole }, index) => {
    if (whole === '') return figure;
    return found.findIndex((one) => one.whole === whole) === index ? whole : [];
  });
}

/** Shares are written in decimals. */
const ROUNDING = 1e-6;

/** The name of a cell; with its word it is whole: `Hill, First refusal: ended, 2025`. */
export const cellName = (party: string, right: string, sign: CellSign, word: string) =>
  `${party}, ${right}: ${SIGN_WORDS[sign]}${word && ','}`;
