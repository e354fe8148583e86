import type { Fate, Sign } from '#views/diagram/diagram.ts';
import { FATE_SHAPES, SIGN_SHAPES } from '#views/diagram/signs.ts';
import type { Stroke } from './sketch.ts';
import { joined, type TextLine } from './words.ts';

/** The shape of a family, around a point. */
export const signAt = (sign: Sign, x: number, y: number, hollow: boolean): Stroke => ({
  tag: 'path',
  class: hollow || sign === 'ring' ? 'mark hollow' : 'mark',
  transform: `translate(${x} ${y})`,
  d: SIGN_SHAPES[sign],
});

/** What became of a line on the day of a change: +, × or →. */
export const fateAt = (fate: Fate, x: number, y: number): Stroke => ({
  tag: 'path',
  class: 'fate',
  transform: `translate(${x} ${y})`,
  d: FATE_SHAPES[fate],
});

export const textAt = (name: string, x: number, y: number, line: TextLine): Stroke & { tag: 'text' } => ({
  tag: 'text',
  class: name,
  x,
  y,
  runs: joined(line),
});
