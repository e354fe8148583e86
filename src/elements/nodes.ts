import type { SvgNode } from '#views/strips/svg.ts';

type Child = Node | string | undefined | false;

/** An element with attributes and children. Text is always text: nothing here reads markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(
    ...children
      .flat()
      .filter((child): child is Node | string => child !== undefined && child !== false && child !== ''),
  );
  return made;
}

/** The elements of a drawing. */
export function svgElement({ tag, attributes, children }: SvgNode): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, String(value));
  made.append(...children.map((child) => (typeof child === 'string' ? child : svgElement(child))));
  return made;
}

/**
 * A part that an element cannot do without. Templates print it, so that a missing one is a fault of ours and told as
 * one.
 *
 * @param within - Where it is looked for; by default inside the element.
 */
export function part<E extends Element = HTMLElement>(of: HTMLElement, selector: string, within: ParentNode = of): E {
  const found = within.querySelector<E>(selector);
  if (found) return found;
  throw new Error(`${of.localName}: ${selector} is missing ${within === of ? 'inside' : 'on the page'}.`);
}
