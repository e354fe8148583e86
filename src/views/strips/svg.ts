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
  if (mark.kind === 'path') return { tag: 'path', attributes: { class: mark.class, d: mark.d }, children: [] };
  const { class: name, x, y } = mark;
  if (mark.kind === 'words') {
    const anchor = mark.anchor === 'start' ? undefined : mark.anchor;
    return { tag: 'text', attributes: { class: name, x, y, 'text-anchor': anchor }, children: [mark.words] };
  }
  const transform = `translate(${x} ${y}) scale(0.86)`;
  return { tag: 'path', attributes: { class: name, transform, d: SIGN_SHAPES[mark.sign] }, children: [] };
}

/** The same as markup. */
export function markupOf({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escaped(String(value))}"`],
  );
  const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : markupOf(child)));
  return `<${tag}${written.join('')}>${inside.join('')}</${tag}>`;
}
