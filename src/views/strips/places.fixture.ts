import { FACES, SIGN_HALF, type Drawing, type Face, type Mark } from './drawing.ts';
import { widthOf } from './letters.ts';

interface Box {
  readonly what: string;
  readonly class: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a mark is seen: letters without the empty part of their line. */
function boxOf(mark: Mark): Box {
  if (mark.kind === 'path') {
    const [xs, ys] = pointsOf(mark.d);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    return { what: mark.class, class: mark.class, left, right, top, bottom };
  }
  if (mark.kind === 'sign') {
    const [left, right, top, bottom] = [mark.x - SIGN_HALF, mark.x + SIGN_HALF, mark.y - SIGN_HALF, mark.y + SIGN_HALF];
    return { what: mark.class, class: 'sign', left, right, top, bottom };
  }
  const { size, weight } = FACES[mark.class as Face];
  const width = widthOf(mark.words, size, weight);
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2;
  return {
    what: `"${mark.words}"`,
    class: mark.class,
    left,
    right: left + width,
    top: mark.y - 0.7 * size,
    bottom: mark.y + 0.2 * size,
  };
}

function pointsOf(d: string): readonly [number[], number[]] {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, command, numbers] of d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
    const [a, b] = numbers!.split(' ').map(Number);
    if (command !== 'V' && command !== 'Z') xs.push(a!);
    if (command === 'V') ys.push(a!);
    else if (command !== 'H' && command !== 'Z') ys.push(b!);
  }
  return [xs, ys];
}

const meet = (a: Box, b: Box) =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
const inside = (a: Box, b: Box) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

/** What lies where it should not: words on words, words across the edge of a bar, anything outside of the drawing. */
export function faultsOfPlaces({ width, height, parts }: Drawing): string[] {
  const marks = parts.flatMap((part) => part.marks);
  const texts = marks.filter(({ kind }) => kind === 'words').map(boxOf);
  const bars = marks.filter((mark) => /^(?:bar|tip|flag|sign .*)$/.test(mark.class)).map(boxOf);
  const all: Box = { what: '', class: '', left: 0, right: width, top: 0, bottom: height };
  return [
    ...texts.flatMap((text, index) =>
      texts
        .slice(index + 1)
        .filter((other) => meet(text, other))
        .map((other) => `${text.what} lies on ${other.what}`),
    ),
    ...texts.flatMap((text) =>
      bars.filter((bar) => meet(text, bar) && !inside(text, bar)).map(() => `${text.what} crosses a bar`),
    ),
    ...[...texts, ...bars].filter((box) => !inside(box, all)).map(({ what }) => `${what} is out of the drawing`),
  ];
}
