import type { Day } from '#schema/partial-date.ts';
import type { Sign } from '../diagram/diagram.ts';

/** A drawing as data: the build prints it and a browser too, by `svg.ts`. All lengths are in pixels. */
export interface Drawing {
  /** Which of the widths of a strip it is, or that it is a fill in a line of words. */
  readonly as: 'narrow' | 'middle' | 'wide' | 'swatch';
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
}

/** Marks that belong together; with an address they are one link. */
export interface Part {
  readonly class?: string | undefined;
  readonly href?: string | undefined;
  readonly title?: string | undefined;
  /** The days through which it holds, the last one left out. */
  readonly span?: { readonly from: Day; readonly to: Day } | undefined;
  readonly marks: readonly Mark[];
}

export type Mark = Path | Words | FamilySign;

/** Made of absolute moves, lines and closings alone (M, H, V, L, Z). */
export interface Path {
  readonly kind: 'path';
  readonly class: string;
  readonly d: string;
}

export interface Words {
  readonly kind: 'words';
  readonly class: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly words: string;
}

/** The sign of a family of relations, with its middle at a place. */
export interface FamilySign {
  readonly kind: 'sign';
  readonly class: string;
  readonly sign: Sign;
  readonly x: number;
  readonly y: number;
}

/** Sizes of letters by class, with their weight: the sheet of the strips has the same. */
export const FACES = {
  name: { size: 15, weight: 600 },
  detail: { size: 13, weight: 400 },
  inside: { size: 13, weight: 600 },
  light: { size: 13, weight: 400 },
  date: { size: 13, weight: 400 },
  today: { size: 13, weight: 600 },
  answer: { size: 14, weight: 600 },
} as const;
export type Face = keyof typeof FACES;

const rounded = (length: number) => Math.round(length * 10) / 10;

/** A path from its commands: `path('hair', 'M', 0, 10, 'H', 20)`. */
export const path = (name: string, ...commands: readonly (string | number)[]): Path => ({
  kind: 'path',
  class: name,
  d: commands
    .map((command, index) =>
      typeof command === 'string' || index === 0
        ? command
        : `${typeof commands[index - 1] === 'string' ? '' : ' '}${rounded(command)}`,
    )
    .join(''),
});

export const words = (face: Face, text: string, x: number, y: number, anchor: Words['anchor'] = 'start'): Words => ({
  kind: 'words',
  class: face,
  x: rounded(x),
  y: rounded(y),
  anchor,
  words: text,
});

/** Half the side of a sign. */
export const SIGN_HALF = 5.5;

/** The sign of a family; hollow for what is still to come. */
export const familySign = (sign: Sign, x: number, y: number, isHollow: boolean): FamilySign => ({
  kind: 'sign',
  class: `sign sign-${sign}${isHollow ? ' hollow' : ''}`,
  sign,
  x: rounded(x),
  y: rounded(y),
});

/** How far apart the lines of a hatching are. */
const HATCH = 6;

/** A hatching of a rectangle, from lower left to upper right, as one path that keeps inside it. */
export function hatching(x: number, y: number, width: number, height: number): Path {
  const commands: (string | number)[] = [];
  for (let offset = HATCH / 2 - height; offset < width; offset += HATCH) {
    // A line of the hatching starts at the foot and rises to the right by one for one.
    const [from, to] = [Math.max(0, offset), Math.min(width, offset + height)];
    if (to - from < 1) continue;
    commands.push('M', x + from, y + height - (from - offset), 'L', x + to, y + height - (to - offset));
  }
  return path('hatch', ...commands);
}
