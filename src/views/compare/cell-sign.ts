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
  /** The date on which it ended, and until when it was exclusive: `2026-04-27`. */
  readonly ended?: string | undefined;
  readonly lost?: string | undefined;
  /** Its number in short, with what limits it and how it is known; empty where it does not hold: `≤ $4 bn reported`. */
  readonly figure: string;
  /** What passed in all, where it is that rather than a right: `$4 bn in all`. */
  readonly total?: string | undefined;
}

/** The sign of a cell with the short word under it, and the dates that the line above the matrix gives. */
export type CellMark = Pick<Mark, 'sign' | 'word' | 'ended' | 'lost'>;

/** More numbers than these are counted and not named: under a sign there is room for one short word. */
const MOST_FIGURES = 2;

/**
 * The sign of a cell with the short word under it, from its rights as they stand on a day; nothing where no right is.
 * The build prints it and the browser too. The sign is that of its best right, the numbers are those of all: they are
 * set side by side, each saying where it is less than stated, and never added up; of what is in force a total that is
 * stated stands for all of them.
 */
export function cellMark(marks: readonly Mark[]): CellMark | undefined {
  const totals = marks.flatMap(({ total }) => total ?? []);
  const sign = SIGNS.find((one) => marks.some((mark) => mark.sign === one && !mark.total));
  if (sign === undefined) return undefined;
  const its = marks.filter((mark) => mark.sign === sign);
  const figures = sign === 'in-force' && totals.length > 0 ? totals : marks.map(({ figure }) => figure).filter(Boolean);
  const isPart = its.every(({ word }) => word === say.inPart);
  const words = [...new Set(its.flatMap(({ word }) => (word === say.inPart && !isPart ? [] : word || [])))].sort();
  const word = (sign === 'ended' ? words.at(-1) : words[0]) ?? '';
  return {
    sign,
    word:
      figures.length > MOST_FIGURES
        ? say.soManyAmounts(figures.length)
        : figures.length > 0
          ? figures.join(' + ')
          : word,
    ended: sign === 'ended' ? latest(its.map(({ ended }) => ended)) : undefined,
    lost: latest(marks.map(({ lost }) => lost)),
  };
}

const latest = (dates: readonly (string | undefined)[]) =>
  dates
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1);

/** The name of a cell; with its word it is whole: `Hill, First refusal: ended, 2025`. */
export const cellName = (party: string, right: string, sign: CellSign, word: string) =>
  `${party}, ${right}: ${SIGN_WORDS[sign]}${word && ','}`;
