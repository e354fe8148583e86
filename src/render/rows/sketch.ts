import type { Fate, Sign } from '#views/diagram/diagram.ts';

/**
 * A diagram of one subject as Mermaid has read it, before anything has a place. Ids of boxes count up in the order of
 * the places: n1, n2 …
 */
export interface Sketch {
  readonly boxes: readonly SketchBox[];
  readonly lines: readonly SketchLine[];
}

export interface SketchBox {
  readonly id: string;
  /** Empty for a box that only holds others together. */
  readonly title: string;
  /** The box it stands in. */
  readonly inside: string | undefined;
  readonly classes: readonly string[];
}

export interface SketchLine {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The words above it. */
  readonly label: readonly Run[];
  /** The words at its right end. */
  readonly date: string;
  readonly sign: Sign;
  readonly fate: Fate | undefined;
  /** `ended` stops before it arrives; `folded` stands for what is not drawn, and leads nowhere by itself. */
  readonly look: 'whole' | 'broken' | 'ended' | 'folded';
  readonly arrow: 'one' | 'both' | 'none';
}

/** Words of one look. */
export interface Run {
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'struck';
}

/** The sizes and weights in which text is set. */
export type Face = 'name' | 'part' | 'label' | 'strong' | 'date' | 'narrow-date';
export const FACES: Readonly<Record<Face, { readonly sizePx: number; readonly weight: 400 | 600 }>> = {
  name: { sizePx: 15, weight: 600 },
  part: { sizePx: 14, weight: 400 },
  label: { sizePx: 14, weight: 400 },
  strong: { sizePx: 14, weight: 600 },
  date: { sizePx: 13, weight: 400 },
  'narrow-date': { sizePx: 14, weight: 400 },
};

/** Width of a text in pixels. */
export type Measure = (text: string, face: Face) => number;

/** One thing to draw. Coordinates are pixels. */
export type Stroke =
  | {
      readonly tag: 'rect';
      readonly class: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly tag: 'path'; readonly class: string; readonly d: string; readonly transform?: string }
  | {
      readonly tag: 'text';
      readonly class: string;
      readonly x: number;
      readonly y: number;
      readonly anchor?: 'end';
      readonly runs: readonly Run[];
    };

/** Strokes that belong to one box or line, and are one link if that leads somewhere. */
export interface Piece {
  readonly id: string;
  readonly class: string;
  readonly strokes: readonly Stroke[];
}

export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}
