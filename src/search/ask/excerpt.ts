import { tokensOf } from '../words/tokens.ts';
import { matches, type Weighed } from './matching.ts';

/** A piece of a text, and whether it is something that was asked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** A text in pieces, of which those are hits that were asked for. Neighbouring hits are one piece. */
export function pieces(text: string, asked: readonly Weighed[], language: string): readonly Piece[] {
  const sound = text.toWellFormed();
  const found: Piece[] = [];
  let from = 0;
  for (const token of tokensOf(sound, language)) {
    if (
      token.common ||
      !asked.some((one) => matches(one, token.word) || token.extras?.some((extra) => matches(one, extra)))
    )
      continue;
    const last = found.at(-1);
    const between = sound.slice(from, token.start);
    if (last?.hit && /^[\s-]*$/.test(between))
      found[found.length - 1] = { text: last.text + between + sound.slice(token.start, token.end), hit: true };
    else {
      if (between !== '') found.push({ text: between, hit: false });
      found.push({ text: sound.slice(token.start, token.end), hit: true });
    }
    from = token.end;
  }
  if (from < sound.length) found.push({ text: sound.slice(from), hit: false });
  return found;
}

/**
 * About so many letters of a long text around where most of what was asked for stands, from the beginning of a
 * sentence where one is near.
 */
export function excerpt(text: string, asked: readonly Weighed[], language: string, length = 220): string {
  if (text.length <= length * 1.25) return text;
  const tokens = tokensOf(text, language).filter((token) => !token.common);
  const hits = tokens.flatMap((token) => {
    const weight = asked.filter((one) => matches(one, token.word)).reduce((sum, one) => sum + one.weight, 0);
    return weight === 0 ? [] : [{ at: token.start, weight }];
  });
  let best = { at: 0, weight: -1 };
  for (const { at } of hits) {
    const weight = hits
      .filter((hit) => hit.at >= at && hit.at < at + length * 0.8)
      .reduce((sum, hit) => sum + hit.weight, 0);
    if (weight > best.weight) best = { at, weight };
  }
  const before = text.slice(0, best.at);
  const sentence = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! ')) + 2;
  const start =
    sentence > 1 && best.at - sentence < length * 0.7
      ? sentence
      : best.at < length * 0.5
        ? 0
        : before.lastIndexOf(' ', best.at - 30) + 1;
  const end = start + length >= text.length ? text.length : text.lastIndexOf(' ', start + length);
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
