import { SIGN_SHAPES } from '../diagram/signs.ts';
import { escaped } from '../escaped.ts';
import type { Drawing, Mark, Part } from './drawing.ts';

/** An element of SVG. What is undefined among its attributes is left out. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (SvgNode | string)[];
}

/**
 * A drawing as elements, for the build and the browser alike. What it shows stands beside it in words, with the same
 * links: it is for the eye and the pointer alone.
 */
export const svgOf = ({ as, width, height, parts }: Drawing): SvgNode => ({
  tag: 'svg',
  attributes: {
    class: `strip ${as}`,
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'aria-hidden': 'true',
    focusable: 'false',
  },
  children: parts.map(partOf),
});

const partOf = ({ class: name, href, title, marks }: Part): SvgNode => ({
  tag: href === undefined ? 'g' : 'a',
  attributes: { class: name, href, tabindex: href && '-1' },
  children: [
    ...(title === undefined ? [] : [{ tag: 'title', attributes: {}, children: [title] }]),
    ...marks.map(markOf),
  ],
});

function markOf(mark: Mark): SvgNode {
  if (mark.kind === 'path')
    return { tag: 'path', attributes: { class: mark.class, d: relative(mark.d) }, children: [] };
  const { class: name, x, y } = mark;
  if (mark.kind === 'words') {
    const anchor = mark.anchor === 'start' ? undefined : mark.anchor;
    return { tag: 'text', attributes: { class: name, x, y, 'text-anchor': anchor }, children: [mark.words] };
  }
  const transform = `translate(${x} ${y}) scale(0.86)`;
  return { tag: 'path', attributes: { class: name, transform, d: SIGN_SHAPES[mark.sign] }, children: [] };
}

/**
 * A path in whole pixels, with each place told from the one before: equal shapes at other places are then equal text, of
 * which packing leaves little. A hatching shrinks to a tenth.
 */
export function relative(d: string): string {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return [...d.matchAll(/([MHVLZ])(-?[\d.]+)?(?: (-?[\d.]+))?/g)]
    .map(([, command, first, second], index) => {
      if (command === 'Z') {
        [x, y] = [startX, startY];
        return 'z';
      }
      const toX = command === 'V' ? x : Math.round(Number(first));
      const toY = command === 'H' ? y : Math.round(Number(command === 'V' ? first : second));
      const [right, down] = [toX - x, toY - y];
      [x, y] = [toX, toY];
      if (command === 'M') [startX, startY] = [x, y];
      const steps = [...(command === 'V' ? [] : [right]), ...(command === 'H' ? [] : [down])];
      const name = index === 0 ? command! : command!.toLowerCase();
      return `${name}${steps.join(' ').replaceAll(' -', '-')}`;
    })
    .join('');
}

/** The same as markup. */
export function markupOf({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escaped(String(value))}"`],
  );
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : markupOf(child)));
  return `<${tag}${written.join('')}>${inside.join('')}</${tag}>`;
}
