import type { Stated } from './account.ts';
import * as say from '#words/money.ts';

/** A piece of a bar, in percent of the full width: what one account tells, or what is left of a whole. */
export interface Piece {
  readonly x: number;
  readonly width: number;
  /** How it is filled: paid or agreed, not known to be paid, or only reported. */
  readonly fill: 'filled' | 'hollow' | 'reported';
  /** The number, where there is room for it. */
  readonly label: string;
}

/** One amount as a bar. Its parts stand side by side in it and are never added up. */
export interface Bar {
  readonly pieces: readonly Piece[];
  /** Where it ends, and how: open for more than that, with a cap for up to that. */
  readonly end: number;
  readonly mark: 'open' | 'cap' | undefined;
  /** What a cap says that stands apart from all pieces: `up to 40`. */
  readonly apart?: string | undefined;
}

/** Below this share of the width a number has no room in its piece, on a telephone either. */
const ROOM = 9;

/** The bar of an account with its parts, on a scale that ends at `most`. */
export function barOf(whole: Stated, parts: readonly Stated[], fill: 'filled' | 'hollow', most: number): Bar {
  const { amount } = whole;
  const percent = (value: number) => Number(((value / most) * 100).toFixed(2));
  const piece = (from: number, value: number, its: Piece['fill'], label = shortOf(value)): Piece => ({
    x: percent(from),
    width: percent(value),
    fill: its,
    label: percent(value) < ROOM ? '' : label,
  });
  const fillOf = (account: Stated, usual: Piece['fill']) => (account.status === 'stated' ? usual : 'reported');
  const pieces: Piece[] = [];
  let reached = 0;
  for (const part of parts) {
    pieces.push(piece(reached, part.amount.value, fillOf(part, 'filled')));
    reached += part.amount.value;
  }
  const rest = amount.value - reached;
  // What is left of a limit is owed by nobody; what is left of a sum is not known to be paid.
  if (parts.length === 0) pieces.push(piece(0, amount.value, fillOf(whole, fill)));
  else if (rest > 0 && amount.qualifier === undefined) pieces.push(piece(reached, rest, 'hollow', ''));
  const mark = MARKS[amount.qualifier ?? 'about'];
  const end = percent(Math.max(amount.value, reached));
  const isApart = mark === 'cap' && parts.length > 0 && percent(rest) >= ROOM && end <= 100 - 2 * ROOM;
  return { pieces, end, mark, ...(isApart && { apart: say.upTo(shortOf(amount.value)) }) };
}

const MARKS = { 'more-than': 'open', 'at-least': 'open', 'up-to': 'cap', about: undefined } as const;

/** The number alone, in the unit of its figure: 22.5. */
const shortOf = (value: number): string => {
  const scale = [1e12, 1e9, 1e6].find((one) => value >= one) ?? 1;
  return String(Number((value / scale).toFixed(1)));
};

const one = (fill: Piece['fill'], mark?: Bar['mark']): Bar => ({
  pieces: [{ x: 0, width: 100, fill, label: '' }],
  end: 100,
  mark,
});

/** What each way of drawing a bar means. */
export const BAR_KEY: readonly { readonly words: string; readonly bar: Bar }[] = [
  { words: say.paidOrAgreedForAService, bar: one('filled') },
  { words: say.notKnownToBePaid, bar: one('hollow') },
  { words: say.reported, bar: one('reported') },
  { words: say.moreThan, bar: one('filled', 'open') },
  { words: say.upToWhat, bar: one('hollow', 'cap') },
];
