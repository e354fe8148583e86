import type { State } from '#schema/state.ts';
import { hatching, path, type Drawing } from './drawing.ts';
import { isHatched, STATE_WORDS, type Spell } from './spells.ts';
import type { StripRow } from './strip.ts';
import * as say from '#words/strips.ts';

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
    spells.flatMap((spell): State[] => {
      const { state } = spell;
      if (!isHatched(spell)) return [state];
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
    squeezed && say.yearsAreSqueezed(squeezed),
    far && say.breakLeadsTo(far),
    spells.some(({ end }) => end === 'torn') && say.tornEdge,
    spells.some(({ start }) => start === 'open') && say.hatchedBeginning,
    spells.some(({ end }) => end === 'arrow') && say.arrow,
    rows.some(({ form }) => form === 'line') && say.howLinesAreRead,
  ]
    .filter(Boolean)
    .join(' ');
}
