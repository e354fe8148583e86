import { tokensOf } from '../words/tokens.ts';
import { matches, type Weighed } from './matching.ts';

/** A piece of a text, and whether it is something that was asked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A text in pieces, of which those are hits that were asked for. Neighbouring hits are one piece. */
export function pieces(text: string, asked: readonly Weighed[]): readonly Piece[] {
  const sound = text.toWellFormed();
  const found: Piece[] = [];
  let from = 0;
  const add = (until: number, hit: boolean) => {
    if (until > from) found.push({ text: sound.slice(from, until), hit });
    from = until;
  };
  for (const { word, extras = [], common, start, end } of tokensOf(sound)) {
    if (common || ![word, ...extras].some((one) => asked.some((wanted) => matches(wanted, one)))) continue;
    if (found.at(-1)?.hit && /^[\s-]*$/.test(sound.slice(from, start))) from -= found.pop()!.text.length;
    else add(start, false);
    add(end, true);
  }
  add(sound.length, false);
  return found;
}

/**
 * About so many letters of a long text around where most of what was asked for stands, from the beginning of a
 * sentence where one is near.
 */
export function excerpt(text: string, asked: readonly Weighed[], length = 220): string {
  if (text.length <= length * 1.25) return text;
  const hits = tokensOf(text).flatMap(({ word, start, common }) => {
    const weight = asked.reduce((sum, one) => sum + (matches(one, word) ? one.weight : 0), 0);
    return common || weight === 0 ? [] : [{ at: start, weight }];
  });
  const weightFrom = (from: number) =>
    hits.reduce((sum, { at, weight }) => sum + (at >= from && at < from + length * 0.8 ? weight : 0), 0);
  const [best = 0] = hits.map(({ at }) => at).toSorted((a, b) => weightFrom(b) - weightFrom(a) || a - b);
  const before = text.slice(0, best);
  const sentence = Math.max(...['. ', '? ', '! '].map((end) => before.lastIndexOf(end))) + 2;
  const isNear = sentence > 1 && best - sentence < length * 0.7;
  const start = isNear ? sentence : best < length * 0.5 ? 0 : before.lastIndexOf(' ', best - 30) + 1;
  const end = start + length >= text.length ? text.length : text.lastIndexOf(' ', start + length);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
