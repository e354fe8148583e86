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

/** About so many letters of a long text, from the beginning of the sentence that has most of what was asked for. */
export function excerpt(text: string, asked: readonly Weighed[], length = 220): string {
  if (text.length <= length * 1.25) return text;
  const weightOf = (sentence: string) =>
    tokensOf(sentence).reduce(
      (sum, { word, common }) =>
        sum + asked.reduce((all, one) => all + (!common && matches(one, word) ? one.weight : 0), 0),
      0,
    );
  const sentences = text.split(/(?<=[.?!]) /);
  const weights = sentences.map(weightOf);
  const best = weights.indexOf(Math.max(...weights));
  const from = sentences.slice(best).join(' ');
  const end = from.length <= length ? from.length : from.lastIndexOf(' ', length);
  return `${best > 0 ? '…' : ''}${from.slice(0, end)}${end < from.length ? '…' : ''}`;
}
