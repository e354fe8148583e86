import type { Fate, Sign } from './diagram.ts';

/** The outline of each shape around 0 0, in a square of 14: for signs in text and in drawings alike. */
export const SIGN_SHAPES: Readonly<Record<Sign, string>> = {
  square: 'M-4.75-4.75h9.5v9.5h-9.5z',
  circle: 'M-5.2 0a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0z',
  triangle: 'M0-5.6l6.2 10.6h-12.4z',
  diamond: 'M0-6.4l6.4 6.4-6.4 6.4-6.4-6.4z',
  cross: 'M0-1.7l3.6-3.6 1.7 1.7L1.7 0l3.6 3.6-1.7 1.7L0 1.7l-3.6 3.6-1.7-1.7L-1.7 0l-3.6-3.6 1.7-1.7z',
  ring: 'M-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0z',
};

/** What became of a line on the day of a change: ×, →, + and ?, as strokes in a square of 14. */
export const FATE_SHAPES: Readonly<Record<Fate, string>> = {
  ended: 'M-4-4l8 8m0-8l-8 8',
  changed: 'M-5.5 0h10m-4-4l4.5 4l-4.5 4',
  began: 'M-5 0h10M0-5v10',
  unclear: 'M-3-2.5a3 3 0 1 1 4.2 2.7Q0 .8 0 2.3M0 4.2v1.6',
};
