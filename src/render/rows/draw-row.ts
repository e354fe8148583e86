import { BELOW_LINE, FIRST_LINE, SHORT_OF, TEXT_AT, TEXT_LINE } from './measures.ts';
import type { RowPlan } from './plan.ts';
import type { Piece, Stroke } from './sketch.ts';
import { fateAt, signAt, textAt } from './strokes.ts';
import { wordsOf } from './words.ts';

/**
 * A row from the subject at `start` to a party at `end`: its words with sign and date, and below them its line. The
 * whole row can be touched.
 */
export function drawRow(row: RowPlan, top: number, start: number, end: number, narrow: boolean): Piece {
  const { line, words, date, height } = row;
  const foot = top + height - BELOW_LINE;
  const first = top + FIRST_LINE;
  const strokes: Stroke[] = [
    { tag: 'rect', class: 'hit', x: start + 1, y: top + 1, width: end - start - 2, height: height - 1 },
    ...path(row, foot, start, end),
  ];
  if (line.fate) strokes.push(fateAt(line.fate, TEXT_AT - 13, first - 4.5));
  else if (line.look !== 'folded') strokes.push(signAt(line.sign, TEXT_AT - 13, first - 4.5, line.look === 'broken'));
  for (const [index, text] of words.entries()) {
    const stroke = textAt('label', TEXT_AT, first + index * TEXT_LINE, text);
    // A space at the end parts a line of a label from what follows, for those who hear it; it is not seen.
    strokes.push({ ...stroke, runs: [...stroke.runs, { text: ' ', look: 'plain' }] });
  }
  if (date) {
    const y = first + (words.length - 1 + Number(date.below)) * TEXT_LINE;
    const text = wordsOf([{ text: date.text, look: 'plain' }]);
    strokes.push(
      date.below
        ? textAt('date', TEXT_AT, y, text)
        : { ...textAt('date', end - (narrow ? 9 : 16), y, text), anchor: 'end' },
    );
  }
  const classes = ['edge', `sign-${line.sign}`, line.look === 'whole' ? '' : line.look, line.fate ?? ''];
  return { id: line.id, class: [...new Set(classes)].filter(Boolean).join(' '), strokes };
}

/** The line of a row with its tips; one that has ended stops short of the party, at a cross. */
function path({ line, outward }: RowPlan, foot: number, start: number, end: number): Stroke[] {
  const stroke = (from: number, to: number): Stroke => ({ tag: 'path', class: 'line', d: `M${from} ${foot}H${to}` });
  if (line.look === 'ended')
    return [
      stroke(start, end - SHORT_OF),
      { tag: 'path', class: 'stop', d: `M${end - SHORT_OF} ${foot - 3.5}l7 7m0-7l-7 7` },
    ];
  if (line.arrow === 'none') return [stroke(start, end)];
  const [left, right] = [line.arrow === 'both' || !outward, line.arrow === 'both' || outward];
  const tips = [left ? `M${start} ${foot}l9-4.5v9z` : '', right ? `M${end} ${foot}l-9-4.5v9z` : ''].join('');
  return [stroke(start + (left ? 8 : 0), end - (right ? 8 : 0)), { tag: 'path', class: 'tip', d: tips }];
}
