import type { State } from '#schema/state.ts';
import { hatching, path, type Drawing } from './drawing.ts';
import { STATE_WORDS, type Spell } from './spells.ts';
import type { StripRow } from './strip.ts';

/** A fill and what it means. */
export interface KeyEntry {
  readonly sign: Drawing;
  readonly words: string;
}

const SIGN = { width: 18, height: 13 };

/** The fill of a state as a sign for keys and tables. */
export function signOf(state: State): Drawing {
  const [width, height] = [SIGN.width - 2, SIGN.height - 2];
  const bar = path('bar', 'M', 1, 1, 'H', 1 + width, 'V', 1 + height, 'H', 1, 'Z');
  return {
    as: 'swatch',
    ...SIGN,
    parts: [{ class: state, marks: [bar, ...(state === 'unknown' ? [hatching(1, 1, width, height)] : [])] }],
  };
}

/** The fills that are used, each once. */
export function keyOf(spells: readonly Spell[]): readonly KeyEntry[] {
  const used = new Set(
    spells.flatMap(({ state, isDoubtful }): State[] => {
      if (!isDoubtful) return [state];
      return state === 'none' ? ['unknown'] : [state, 'unknown'];
    }),
  );
  return (Object.entries(STATE_WORDS) as [State, string][])
    .filter(([state]) => used.has(state))
    .map(([state, words]) => ({ sign: signOf(state), words }));
}

/** What is to be known of the edges, of lines and of the axis, in sentences. */
export function readingOf(
  rows: readonly Pick<StripRow, 'form' | 'lanes'>[],
  squeezed: string | undefined,
  far: string | undefined,
): string {
  const spells = rows.flatMap(({ lanes }) => lanes.flat());
  return [
    squeezed && `${squeezed} is squeezed.`,
    far && `The break at the right leads to the ${far}.`,
    spells.some(({ end }) => end === 'torn') && 'A torn edge is a day not published.',
    spells.some(({ start }) => start === 'open') && 'A hatched beginning is a start not known.',
    spells.some(({ end }) => end === 'arrow') && 'An arrow is an end not known.',
    rows.some(({ form }) => form === 'line') &&
      'A line is solid where it is stated, broken where reported, dotted where not known; a triangle is its first day.',
  ]
    .filter(Boolean)
    .join(' ');
}
