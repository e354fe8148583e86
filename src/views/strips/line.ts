import { BREAK, type TimeAxis } from './axis.ts';
import { breakAt, placeOf } from './bars.ts';
import { path, type Part } from './drawing.ts';
import type { Spell } from './spells.ts';

/** Half the side of the sign at the beginning of a line. */
const SIGN = 5;

/** A row that holds or does not, as a line: broken where it is reported alone, dotted where it is not known. */
export function lineOf(
  axis: TimeAxis,
  spells: readonly Spell[],
  { y, height }: { y: number; height: number },
): readonly Part[] {
  const middle = y + height / 2;
  const shown = spells.filter(({ state, isDoubtful }) => state !== 'none' || isDoubtful);
  const parts = shown.map((spell, index): Part => {
    const { from, to } = placeOf(axis, spell);
    const begins = spell.start === 'day' && !spell.isDoubtful && shown[index - 1]?.to !== spell.from;
    const tip = ['M', from - SIGN, middle + SIGN, 'L', from, middle - SIGN, 'L', from + SIGN, middle + SIGN, 'Z'];
    return {
      class: ['lasts', spell.isDoubtful ? 'doubtful' : spell.isStated ? '' : 'unsure'].filter(Boolean).join(' '),
      href: spell.claim,
      title: spell.title,
      span: spell,
      marks: [path('line', 'M', from, middle, 'H', to), ...(begins ? [path('tip', ...tip)] : [])],
    };
  });
  const strokes = axis.breaks
    .filter((at) => shown.map((spell) => placeOf(axis, spell)).some(({ from, to }) => from < at && to > at + BREAK))
    .flatMap((at) => breakAt(at, middle - 4, 8));
  return [...parts, { marks: strokes }];
}
