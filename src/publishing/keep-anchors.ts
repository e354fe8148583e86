import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, readMarkup, type MarkupFile } from './markup-file.ts';

/** Markup for a lost anchor: to stand within the element that another anchor leads to, or at the end of the page. */
export type Kept = { readonly within: string; readonly html: string } | { readonly atEnd: string };

/** An anchor that a page had once and has no more. */
export interface LostAnchor {
  readonly file: string;
  readonly anchor: string;
}

/** Elements in which a target may stand before anything else. */
const CAN_HOLD = /^(?:h[1-6]|li|p|section|article|span|a|dd|dt|td|th|figure)$/;

/**
 * Writes anchors that pages once had back into them, so that old links still find their place.
 *
 * @param kept - The markup for one; nothing where nobody knows what became of it. `canHold` tells whether the page has
 * another anchor, in an element that can hold this one.
 * @returns Those that stay lost.
 */
export function keepAnchors(
  folder: string,
  lost: readonly LostAnchor[],
  kept: (lost: LostAnchor, canHold: (anchor: string) => boolean) => Kept | undefined,
): readonly LostAnchor[] {
  const stayLost: LostAnchor[] = [];
  for (const [file, anchors] of Map.groupBy(lost, (one) => one.file)) {
    const page = readMarkup(folder, file, { isLocated: true });
    const ends: string[] = [];
    const inserts: Insert[] = [];
    for (const one of anchors) {
      const found = kept(one, (anchor) => holderOf(page, anchor) !== undefined);
      if (!found) stayLost.push(one);
      else if ('atEnd' in found) ends.push(found.atEnd);
      else inserts.push({ offset: holderOf(page, found.within)!, html: found.html });
    }
    if (ends.length > 0)
      inserts.push({ offset: endOfMain(page), html: `<section class="formerly">${ends.join('')}</section>` });
    if (inserts.length > 0) write(join(folder, file), inserts);
  }
  return stayLost;
}

interface Insert {
  readonly offset: number;
  readonly html: string;
}

/** The first spot inside the element that an anchor leads to, if one can hold a target there. */
function holderOf({ elements }: MarkupFile, anchor: string): number | undefined {
  const element = elements.find((one) => attribute(one, 'id') === anchor);
  return element && CAN_HOLD.test(element.tagName) ? element.sourceCodeLocation!.startTag!.endOffset : undefined;
}

const endOfMain = ({ elements }: MarkupFile): number =>
  elements.find(({ tagName }) => tagName === 'main')!.sourceCodeLocation!.endTag!.startOffset;

function write(file: string, inserts: readonly Insert[]): void {
  let text = readFileSync(file, 'utf8');
  // From the end on, so that the offsets before it stay true.
  for (const { offset, html } of inserts.toSorted((a, b) => b.offset - a.offset))
    text = text.slice(0, offset) + html + text.slice(offset);
  writeFileSync(file, text);
}
