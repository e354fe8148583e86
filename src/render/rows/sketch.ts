/**
 * A diagram of one subject as Mermaid has read it, before anything has a place. Ids count up in the order of the
 * places: n1, n2 …
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
  /** The label, and below it smaller words. */
  readonly label: string;
  readonly detail: string;
  /** Lines to keep free for the smaller words. */
  readonly room: number;
  readonly look: 'whole' | 'broken' | 'hidden';
  readonly arrow: boolean;
}

/** Whether the label begins with the sign of what happened to the line: began, ended, changed. */
export const isMarked = ({ label }: SketchLine): boolean => /^[+×±] /.test(label);

/** The sizes and weights in which text is set. */
export type Face = 'name' | 'subject' | 'label' | 'strong' | 'detail' | 'part';
export const FACES: Readonly<Record<Face, { readonly sizePx: number; readonly weight: 400 | 600 }>> = {
  name: { sizePx: 15, weight: 400 },
  subject: { sizePx: 15, weight: 600 },
  label: { sizePx: 14, weight: 400 },
  strong: { sizePx: 14, weight: 600 },
  detail: { sizePx: 12.5, weight: 400 },
  part: { sizePx: 13, weight: 400 },
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
  | { readonly tag: 'path'; readonly class: string; readonly d: string }
  | {
      readonly tag: 'text';
      readonly class: string;
      readonly x: number;
      readonly y: number;
      readonly anchor: 'start' | 'middle';
      readonly text: string;
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
