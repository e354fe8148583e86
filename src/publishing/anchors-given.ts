import { attribute, elementsBelow, type Element, type MarkupFile } from './markup-file.ts';

/** Beginnings of ids by which the site names records, drawings, rows and groups of them. */
const BY_RECORD = /^[a-z]-./;

/**
 * The spots of a page that others may link to: its headings, and what bears the id of a record. What the page names for
 * its own sake, such as the title of a drawing for those who hear it, is none.
 */
export function anchorsGiven({ elements }: MarkupFile): string[] {
  const inside = new Set<Element>();
  for (const element of elements)
    if (element.tagName === 'svg') for (const below of elementsBelow(element)) inside.add(below);
  return elements.flatMap((element) => {
    const id = attribute(element, 'id');
    if (!id || inside.has(element) || element.tagName === 'figcaption') return [];
    return /^h[1-6]$/.test(element.tagName) || BY_RECORD.test(id) ? [id] : [];
  });
}

/** Whether a page is to be found at its address: none of those that only say where to go. */
export const isListed = ({ isPage, file, elements }: MarkupFile): boolean =>
  isPage &&
  file.endsWith('index.html') &&
  !elements.some((element) => element.tagName === 'meta' && attribute(element, 'content') === 'noindex');
