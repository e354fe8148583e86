import { sourcesOf } from './sources.ts';
import type { Block, Part } from './words.ts';

/** What is for the eye or the hand alone, and figures that count the claims of a page. */
const NOT_TAKEN =
  'svg, button, input, select, textarea, script, .number, .self, .take, [aria-hidden="true"], ' +
  '.answers > .meta, .answers > details:not([open])';
/** What stands in one line with what is beside it, though a row of things makes a box of each. */
const IN_LINE = 'a, b, i, q, s, small, span, time, strong, em';

/**
 * What stands in a part of a page, as it is seen, with each mark as the publisher and the day for which it stands.
 *
 * @param range - What of it is taken; all without one.
 */
export function blocksOf(root: Node, range?: Range): readonly Block[] {
  const reading = new Reading(root, range);
  reading.visit(root, 'text', undefined);
  reading.close('text');
  return reading.blocks;
}

class Reading {
  readonly blocks: Block[] = [];
  #parts: Part[] = [];
  readonly #root: Node;
  readonly #range: Range | undefined;

  constructor(root: Node, range: Range | undefined) {
    this.#root = root;
    this.#range = range;
  }

  visit(node: Node, sort: Block['sort'], href: string | undefined): void {
    if (this.#range && !this.#range.intersectsNode(node)) return;
    if (node instanceof Text) this.#add(textIn(node, this.#range), href);
    else if (node instanceof HTMLAnchorElement && node.matches('.cite')) this.#mark(node);
    else if (node instanceof Element && (node === this.#root || !node.matches(NOT_TAKEN)))
      this.#within(node, sort, href);
  }

  /** What has been read since the last one is a block of its own. */
  close(sort: Block['sort']): void {
    const parts = trimmed(this.#parts);
    if (parts.length > 0) this.blocks.push({ sort, parts });
    this.#parts = [];
  }

  #within(element: Element, above: Block['sort'], href: string | undefined): void {
    const { display } = getComputedStyle(element);
    if (display === 'none' || (display !== 'contents' && !element.checkVisibility())) return;
    const isInRow = element.matches(IN_LINE) && display !== 'inline';
    const isBlock = !isInRow && !/^inline|^contents$/.test(display);
    const sort = this.#sortOf(element) ?? above;
    if (isBlock) this.close(above);
    if (isInRow) this.#add(' · ', undefined);
    const link = element instanceof HTMLAnchorElement && element.href !== '' ? element.href : href;
    for (const child of element.childNodes) this.visit(child, sort, link);
    if (isBlock) this.close(sort);
  }

  #sortOf(element: Element): Block['sort'] | undefined {
    if (element.matches('h1, h2, h3, h4')) return 'heading';
    return element.localName === 'li' && element !== this.#root ? 'item' : undefined;
  }

  /** ` [publisher, day; publisher, day]`. */
  #mark(mark: HTMLAnchorElement): void {
    for (const [index, source] of sourcesOf(mark).entries()) {
      this.#add(index === 0 ? ' [' : '; ', undefined);
      if (typeof source === 'string') this.#add(source, undefined);
      else this.#parts.push(source);
    }
    this.#add(']', undefined);
  }

  #add(words: string, href: string | undefined): void {
    const last = this.#parts.at(-1);
    if (href === undefined && typeof last === 'string') this.#parts[this.#parts.length - 1] = last + words;
    else if (href !== undefined && typeof last === 'object' && last.href === href)
      this.#parts[this.#parts.length - 1] = { words: last.words + words, href };
    else this.#parts.push(href === undefined ? words : { words, href });
  }
}

/** The words of a text that a selection takes; any space is one. */
function textIn(text: Text, range: Range | undefined): string {
  const from = range?.startContainer === text ? range.startOffset : 0;
  const to = range?.endContainer === text ? range.endOffset : text.length;
  return text.data.slice(from, to).replaceAll(/\s+/g, ' ');
}

/** Without what was left at joints: double spaces, separators at the ends, parts without words. */
function trimmed(parts: readonly Part[]): readonly Part[] {
  const last = parts.length - 1;
  return parts
    .map((part, index): Part => {
      if (typeof part !== 'string') return { ...part, words: part.words.trim() };
      const tidy = part.replaceAll(/ {2,}/g, ' ').replaceAll(/(?: · ?)+/g, ' · ');
      const begun = index === 0 ? tidy.replace(/^[ ·]+/, '') : tidy;
      return index === last ? begun.replace(/[ ·]+$/, '') : begun;
    })
    .filter((part) => (typeof part === 'string' ? part : part.words) !== '');
}
